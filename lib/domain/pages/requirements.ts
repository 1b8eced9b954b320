import { type Problem, problem } from '@/lib/domain/problems';
import type { PageFacts } from '@/lib/domain/pages/facts';
import type { PageNeed } from '@/lib/domain/pages/transitions';

/** What a page needs at a gate. Each list names everything at once, with page and report. */
export function pageRequirements(facts: PageFacts, needs: readonly PageNeed[]): Problem[] {
  return [
    ...(needs.includes('layout') ? layoutProblems(facts) : []),
    ...(needs.includes('fit') ? fitProblems(facts) : []),
    ...(needs.includes('glyphs') ? glyphProblems(facts) : []),
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

/** What would be printed as an empty box: which character, in which report, where. */
export function glyphProblems({ layout, number: page, name, reports }: PageFacts): Problem[] {
  return (layout?.missing ?? []).map(({ character, place, reportId }) => {
    const headline = reports.find(({ id }) => id === reportId)?.headline ?? name;
    return problem('page-missing-glyph', undefined, { page, headline, place, character, code: codePoint(character) });
  });
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export function reportProblems(facts: PageFacts): Problem[] {
  return facts.reports
    .filter(({ state }) => state !== 'signed' && state !== 'published')
    .map(({ id, headline, state }) =>
      problem('report-not-signed', undefined, { page: facts.number, report: id, headline, state }),
    );
}
