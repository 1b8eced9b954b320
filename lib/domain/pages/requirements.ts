import { type Problem, problem } from '@/lib/domain/problems';
import type { PageFacts } from '@/lib/domain/pages/facts';
import type { PageNeed } from '@/lib/domain/pages/transitions';

/** What a page needs at a gate. Each list names everything at once, with page and report. */
export function pageRequirements(facts: PageFacts, needs: readonly PageNeed[]): Problem[] {
  return [
    ...(needs.includes('layout') ? layoutProblems(facts) : []),
    ...(needs.includes('fit') ? fitProblems(facts) : []),
    ...(needs.includes('signedReports') ? reportProblems(facts) : []),
  ];
}

/** Composed at all, and nothing on the page has changed since. */
export function layoutProblems(facts: PageFacts): Problem[] {
  const page = facts.number;
  if (facts.layout === null) return [problem('page-without-layout', undefined, { page })];
  if (facts.layout.inputHash === facts.inputHash) return [];
  return [problem('page-changed', undefined, { page })];
}

export function fitProblems({ layout, number }: PageFacts): Problem[] {
  const lines = layout?.oversetLines ?? 0;
  return lines > 0 ? [problem('page-overset', undefined, { page: number, lines })] : [];
}

export function reportProblems(facts: PageFacts): Problem[] {
  return facts.reports
    .filter(({ state }) => state !== 'signed' && state !== 'published')
    .map(({ id, headline, state }) =>
      problem('report-not-signed', undefined, { page: facts.number, report: id, headline, state }),
    );
}
