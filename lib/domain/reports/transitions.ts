import type { EventKind } from '@/lib/domain/events';
import type { Role } from '@/lib/domain/actor';
import { placeableStates, type ReportState } from '@/lib/domain/reports/states';

/**
 * THE table of what can happen to a report. Buttons, commands, tests and docs/workflow.md all read
 * it; there is no second copy of the workflow anywhere.
 */
export interface Transition {
  from: readonly ReportState[];
  /** a state, `same`, or the name of a rule in destination.ts */
  to: ReportState | 'same' | Destination;
  by: readonly Party[];
  /** towards print, away from it, or neither */
  way: 'on' | 'back' | 'aside';
  event: EventKind;
  needs?: readonly Need[];
  /** not with a report of one's own */
  notOwn?: true;
  /** what becomes of a page it is planned on; default: it stays */
  page?: 'leaves' | 'refuses';
}

/**
 * Who: a role (editor and head within their section, unitReviewer within their unit), or a relation
 * to this report. `levelRole` is the role of the level whose state the report is in, `release` is
 * the release of an issue and nobody's button.
 */
export type Party = Role | 'author' | 'claimant' | 'levelRole' | 'secondPerson' | 'release';

export type Need = 'submission' | 'reasons' | 'note' | 'section' | 'person' | 'newSection' | 'erratum';

export type Destination = 'afterSubmit' | 'afterSignature' | 'lastLevel' | 'claimantOrDesk' | 'deskOfSection';

const row = (transition: Transition) => transition;

const underReview = ['secondReview', 'finalReview'] as const;
const onTheDesk = ['submitted', ...placeableStates, 'reserved'] as const;

const transitions = {
  submit: row({
    from: ['draft', 'returned'],
    to: 'afterSubmit',
    by: ['author'],
    way: 'on',
    event: 'report.submitted',
    needs: ['submission'],
  }),
  approveForUnit: row({
    from: ['unitReview'],
    to: 'submitted',
    by: ['unitReviewer'],
    way: 'on',
    event: 'report.approvedForUnit',
  }),
  returnFromUnit: row({
    from: ['unitReview'],
    to: 'returned',
    by: ['unitReviewer'],
    way: 'back',
    event: 'report.returnedFromUnit',
    needs: ['note'],
  }),
  claim: row({
    from: ['submitted'],
    to: 'editing',
    by: ['editor'],
    way: 'on',
    event: 'report.claimed',
    notOwn: true,
  }),
  unclaim: row({
    from: ['editing'],
    to: 'submitted',
    by: ['claimant', 'head', 'chief'],
    way: 'back',
    event: 'report.unclaimed',
    page: 'leaves',
  }),
  handOver: row({
    from: ['submitted', 'editing', 'reserved'],
    to: 'editing',
    by: ['claimant', 'head', 'chief'],
    way: 'aside',
    event: 'report.handedOver',
    needs: ['person'],
  }),
  assignSection: row({
    from: ['submitted', 'editing', 'reserved'],
    to: 'deskOfSection',
    by: ['editor', 'head', 'chief'],
    way: 'aside',
    event: 'report.sectionAssigned',
    needs: ['newSection'],
    notOwn: true,
  }),
  return: row({
    from: ['submitted', 'editing', 'reserved'],
    to: 'returned',
    by: ['editor'],
    way: 'back',
    event: 'report.returned',
    needs: ['reasons'],
    notOwn: true,
    page: 'leaves',
  }),
  decline: row({
    from: ['submitted', 'editing', 'reserved'],
    to: 'declined',
    by: ['editor'],
    way: 'back',
    event: 'report.declined',
    needs: ['reasons'],
    notOwn: true,
    page: 'leaves',
  }),
  reconsider: row({
    from: ['returned', 'declined'],
    to: 'editing',
    by: ['editor'],
    way: 'on',
    event: 'report.reconsidered',
    notOwn: true,
  }),
  reserve: row({
    from: ['editing'],
    to: 'reserved',
    by: ['claimant'],
    way: 'aside',
    event: 'report.reserved',
    page: 'leaves',
  }),
  resume: row({
    from: ['reserved'],
    to: 'editing',
    by: ['editor'],
    way: 'on',
    event: 'report.resumed',
    notOwn: true,
  }),
  sign: row({
    from: ['editing', ...underReview],
    to: 'afterSignature',
    by: ['levelRole'],
    way: 'on',
    event: 'report.signed',
    needs: ['section', 'submission'],
    notOwn: true,
  }),
  confirmChange: row({
    from: ['editing', ...underReview],
    to: 'signed',
    by: ['secondPerson'],
    way: 'on',
    event: 'report.changeConfirmed',
    needs: ['section', 'submission'],
    notOwn: true,
  }),
  sendBack: row({
    from: underReview,
    to: 'editing',
    by: ['levelRole', 'chief'],
    way: 'back',
    event: 'report.sentBack',
    needs: ['note'],
  }),
  reopen: row({
    from: ['signed'],
    to: 'lastLevel',
    by: ['chief'],
    way: 'back',
    event: 'report.reopened',
    needs: ['note'],
  }),
  publish: row({
    from: ['signed'],
    to: 'published',
    by: ['release'],
    way: 'on',
    event: 'report.published',
  }),
  addErratum: row({
    from: ['published'],
    to: 'same',
    by: ['chief'],
    way: 'aside',
    event: 'report.erratumAdded',
    needs: ['erratum'],
  }),
  withdraw: row({
    from: ['draft', 'unitReview', 'submitted', 'editing', 'returned', 'reserved'],
    to: 'withdrawn',
    by: ['author'],
    way: 'back',
    event: 'report.withdrawn',
    page: 'refuses',
  }),
  restore: row({
    from: ['withdrawn'],
    to: 'draft',
    by: ['author'],
    way: 'on',
    event: 'report.restored',
  }),
  kill: row({
    from: onTheDesk,
    to: 'killed',
    by: ['chief'],
    way: 'back',
    event: 'report.killed',
    needs: ['reasons'],
    page: 'leaves',
  }),
  revive: row({
    from: ['killed'],
    to: 'claimantOrDesk',
    by: ['chief'],
    way: 'on',
    event: 'report.revived',
    needs: ['note'],
  }),
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

export const transitionNames = Object.keys(transitions) as TransitionName[];

export function transitionOf(name: TransitionName): Transition {
  return transitions[name];
}
