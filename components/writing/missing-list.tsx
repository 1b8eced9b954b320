'use client';

import { useTranslations } from 'next-intl';
import type { Stopped } from '@/components/shell/problem-words';
import { ProblemList } from '@/components/ui/problem-list';
import { useMissingWords } from './missing-words';

/** All that is missing before it can be handed in, at the head of the manuscript. */
export function MissingList({ problems, action }: { problems: readonly Stopped[]; action: string }) {
  const t = useTranslations('ui');
  const { listed } = useMissingWords();
  return (
    <div id="missing" className="missing-list">
      {problems.length > 0 && (
        <ProblemList
          problems={problems.map(listed)}
          title={t('missingCount', { count: problems.length, action })}
          note={t('missingNote', { action })}
        />
      )}
    </div>
  );
}
