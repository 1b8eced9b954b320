import type { Actor } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { type Problem, problem } from '@/lib/domain/problems';
import { placeProblems } from '@/lib/domain/reports/requirements';
import type { ReportState } from '@/lib/domain/reports/states';
import type { IssueState } from '@/lib/domain/issues/states';
import { isSignedOff, type PageState } from '@/lib/domain/pages/states';

/**
 * Placement 上版: a report on a page of an issue, once. Its priority is its rank on the page: 1 is
 * the lead 头条, 2 the second 二条; the composer may anchor a report in the opposite corner (倒头条).
 */
export interface PlacingFacts {
  report: { state: ReportState; sectionId: string | null };
  /** the page that the report stands on in this issue now; null: on none */
  from: PlaceOnPage | null;
  /** the page it shall stand on; null: back to the pool */
  onto: PlaceOnPage | null;
  issueState: IssueState;
  /** a report stands only once in an issue, and is printed only once */
  placedElsewhere: boolean;
}

interface PlaceOnPage {
  number: number;
  state: PageState;
}

/** Why this report cannot be put, moved or taken off like this; empty when it can. */
export function placingProblems(facts: PlacingFacts, actor: Actor): Problem[] {
  const scope = facts.report.sectionId === null ? {} : { sectionId: facts.report.sectionId };
  const barred = abilityProblems(actor, 'placement.edit', scope);
  if (barred.length > 0) return barred;
  return [
    ...issueProblems(facts.issueState),
    ...signedPageProblems(facts),
    ...(facts.onto === null ? [] : placeProblems(facts.report)),
    ...(facts.onto === null && facts.from === null ? [problem('not-placed')] : []),
    ...(facts.placedElsewhere && facts.onto !== null ? [problem('already-placed')] : []),
  ];
}

/** Why nothing at all can be put on this page now, or taken off it: said while a report is still in the air. */
export function closedPageProblems(issueState: IssueState, page: PlaceOnPage): Problem[] {
  return [...issueProblems(issueState), ...signedProblems(page)];
}

/** After the close nothing comes in or goes out; moving and trimming goes on. */
function issueProblems(state: IssueState): Problem[] {
  if (state === 'released' || state === 'sealed') return [problem('issue-released')];
  return state === 'closed' ? [problem('issue-not-open')] : [];
}

function signedPageProblems({ from, onto }: PlacingFacts): Problem[] {
  return [from, onto].flatMap((page) => (page === null ? [] : signedProblems(page)));
}

function signedProblems({ number, state }: PlaceOnPage): Problem[] {
  return isSignedOff(state) ? [problem('page-signed', undefined, { page: number })] : [];
}
