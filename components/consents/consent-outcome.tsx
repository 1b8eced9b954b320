'use client';

import { useTranslations } from 'next-intl';
import { ShownOnce } from '@/components/settings/shown-once';
import { Notice } from '@/components/ui/notice';
import type { SpelledConsent as Line } from '@/lib/server/consents/spelled';

export interface Outcome {
  line: Line;
  path?: string;
  code?: string | null;
  mailedTo?: string | null;
}

/** What an act brought that is seen only now: half of a link, or word of a letter. */
export function ConsentOutcome({ outcome: { line, path, code, mailedTo } }: { outcome: Outcome }) {
  const t = useTranslations('consents');
  const settings = useTranslations('settings');
  if (path)
    return (
      <ShownOnce
        label={settings('link.label')}
        note={t('linkNote', { name: line.name, by: line.answeredBy ?? '' })}
        word={`${window.location.origin}${path}`}
      />
    );
  if (code)
    return <ShownOnce label={t('code')} note={t('codeNote', { name: line.name, by: line.askedBy })} word={code} />;
  if (mailedTo)
    return (
      <Notice tone="ok" live>
        {t('mailed', { account: mailedTo })}
      </Notice>
    );
  return null;
}
