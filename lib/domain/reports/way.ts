import type { EventKind } from '@/lib/domain/events';
import { type Level, levelOfState, levelsOf, type ReviewPolicy, stateOfLevel } from '@/lib/domain/reports/policy';
import type { ReportState } from '@/lib/domain/reports/states';

/**
 * The way of a report as its author may see it: what was done and by whom, where it stands, what is
 * still to come. The desk's own coming and going (handed back, moved on the page) is not shown.
 */
export interface Happened {
  kind: string;
  at: string;
  who: string | null;
  level: Level | null;
}

export interface WayStep {
  standing: 'done' | 'now' | 'ahead';
  /** an event that happened, a state that lasts, or what comes */
  what: EventKind | ReportState | 'placed';
  level: Level | null;
  at: string | null;
  who: string | null;
}

/** What an author is told of, in the order of the line. */
const shown: readonly EventKind[] = [
  'report.submitted',
  'report.approvedForUnit',
  'report.returnedFromUnit',
  'report.claimed',
  'report.returned',
  'report.declined',
  'report.reconsidered',
  'report.reserved',
  'report.resumed',
  'report.signed',
  'report.reopened',
  'report.published',
  'report.erratumAdded',
  'report.withdrawn',
  'report.restored',
  'report.killed',
  'report.revived',
];

/** These events say themselves where the report stands: no step of its own for "now". */
const silent: readonly ReportState[] = ['published', 'declined', 'withdrawn', 'killed'];

function isShownToAuthor(kind: string): boolean {
  return (shown as readonly string[]).includes(kind);
}

export function wayOf(state: ReportState, policy: ReviewPolicy, happened: readonly Happened[]): WayStep[] {
  const done = happened
    .filter(({ kind }) => isShownToAuthor(kind))
    .map(({ kind, at, who, level }): WayStep => ({ standing: 'done', what: kind as EventKind, level, at, who }));
  const now: WayStep[] = silent.includes(state) ? [] : [step('now', state, levelOfState(state))];
  return [...done, ...now, ...ahead(state, policy)];
}

/** What a report that keeps going will still meet. */
function ahead(state: ReportState, policy: ReviewPolicy): WayStep[] {
  if (silent.includes(state)) return [];
  const levels = levelsOf[policy];
  const here = levelOfState(state);
  const rest = state === 'signed' ? [] : here === null ? levels : levels.slice(levels.indexOf(here) + 1);
  return [
    ...(state === 'draft' || state === 'returned' ? [step('ahead', 'submitted', null)] : []),
    ...rest.map((level) => step('ahead', stateOfLevel[level], level)),
    ...(state === 'signed' ? [] : [step('ahead', 'placed', null)]),
    step('ahead', 'published', null),
  ];
}

function step(standing: WayStep['standing'], what: WayStep['what'], level: Level | null): WayStep {
  return { standing, what, level, at: null, who: null };
}
