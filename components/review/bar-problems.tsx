'use client';

import { type Stopped, useProblemWords } from '@/components/shell/problem-words';
import { ProblemList } from '@/components/ui/problem-list';
import './bar-problems.css';

/** Why the last press went nowhere, right above the bar. */
export function BarProblems({ problems }: { problems: readonly Stopped[] }) {
  const words = useProblemWords();
  if (problems.length === 0) return null;
  return (
    <div className="bar-problems">
      <ProblemList problems={problems.map((problem) => ({ text: words(problem).text }))} />
    </div>
  );
}
