'use client';

import { useTranslations } from 'next-intl';
import { ProblemList, type ShownProblem } from '@/components/ui/problem-list';

/** All of them at once at the head of the form; each again at its field. */
export function FormProblems({ problems }: { problems: readonly ShownProblem[] }) {
  const t = useTranslations('settings');
  return <ProblemList title={t('mend')} problems={problems} />;
}
