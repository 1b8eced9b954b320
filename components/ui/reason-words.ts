'use client';

import { useTranslations } from 'next-intl';
import type { ShownProblem } from './problem-list';

/** All the reasons of a refusal in one sentence, for the place where the button was. */
export function useReasonWords(): (problems: readonly ShownProblem[]) => string {
  const t = useTranslations('ui');
  return (problems) => {
    const list = problems.map((problem) => problem.text).join(t('listJoin'));
    return problems.length > 1 ? t('missing', { count: problems.length, list }) : list;
  };
}
