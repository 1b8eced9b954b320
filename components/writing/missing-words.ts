'use client';

import { useTranslations } from 'next-intl';
import { type Stopped, useProblemWords } from '@/components/shell/problem-words';
import type { ShownProblem } from '@/components/ui/problem-list';

const ofPhotos = ['missing-caption', 'missing-photographer', 'caption-too-long'] as const;

/** In the list of what is missing a photo is named by its number; beside the field a hint says what belongs there. */
export function useMissingWords(): {
  listed: (problem: Stopped) => ShownProblem;
  beside: (problems: readonly Stopped[], field: string) => string | undefined;
} {
  const t = useTranslations('mine.missing');
  const words = useProblemWords();
  return {
    listed(problem) {
      const number = Number(/^photos\.(\d+)\./.exec(problem.field ?? '')?.[1] ?? -1) + 1;
      const code = ofPhotos.find((known) => known === problem.code);
      return number > 0 && code
        ? { text: t(code, { number, ...problem.params }), ...(problem.field ? { field: problem.field } : {}) }
        : words(problem);
    },
    beside(problems, field) {
      const problem = problems.find((one) => one.field === field);
      if (!problem) return undefined;
      const hint = `beside.${problem.code}` as Parameters<typeof t>[0];
      return t.has(hint) ? t(hint) : words(problem).text;
    },
  };
}
