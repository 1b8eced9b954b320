'use client';

import { useProblemWords } from '@/components/shell/problem-words';
import { useReasonWords } from '@/components/ui/reason-words';
import type { PageWorkName } from '@/lib/domain/pages/work';
import type { PageDesk } from '@/lib/server/pages/page-desk';

/** Why this cannot be done on the page now, in one sentence; null when it can. */
export function useWorkReason(desk: PageDesk): (name: PageWorkName) => string | null {
  const words = useProblemWords();
  const reasonOf = useReasonWords();
  return (name) => {
    const work = desk.work.find((each) => each.name === name);
    return work && !work.allowed ? reasonOf(work.problems.map(words)) : null;
  };
}
