/**
 * The editorial states of a report 稿件, in the order of the line; after them the side states.
 * Where a report is planned in print is no state of the report: see pages/placement.
 */
export const reportStates = [
  'draft',
  'unitReview',
  'submitted',
  'editing',
  'secondReview',
  'finalReview',
  'signed',
  'published',
  'returned',
  'declined',
  'reserved',
  'withdrawn',
  'killed',
] as const;

export type ReportState = (typeof reportStates)[number];

/** Out of the line. Only a named act (reconsider, restore, revive) brings one back into it. */
const finalReportStates = ['published', 'declined', 'withdrawn', 'killed'] as const;

/** What the desk sees once a report has reached it; a draft belongs to its author alone. */
export const deskStates = reportStates.filter((state) => state !== 'draft' && state !== 'unitReview');

/** A report may be planned on a page from first review on. */
export const placeableStates = ['editing', 'secondReview', 'finalReview', 'signed'] as const;

export function isFinal(state: ReportState): boolean {
  return (finalReportStates as readonly ReportState[]).includes(state);
}

export function isPlaceable(state: ReportState): boolean {
  return (placeableStates as readonly ReportState[]).includes(state);
}

export function isReportState(value: unknown): value is ReportState {
  return typeof value === 'string' && (reportStates as readonly string[]).includes(value);
}
