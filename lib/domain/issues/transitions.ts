import type { Role } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import type { IssueState } from '@/lib/domain/issues/states';

/** The table of what can happen to an issue 期, from the plan to the archive. */
export interface IssueTransition {
  from: readonly IssueState[];
  to: IssueState;
  by: readonly Role[];
  way: 'on' | 'back';
  event: EventKind;
  needs?: readonly ('plan' | 'signedPages' | 'note')[];
}

const row = (transition: IssueTransition) => transition;

const issueTransitions = {
  open: row({
    from: ['planning'],
    to: 'open',
    by: ['chief'],
    way: 'on',
    event: 'issue.opened',
    needs: ['plan'],
  }),
  backToPlanning: row({
    from: ['open'],
    to: 'planning',
    by: ['chief'],
    way: 'back',
    event: 'issue.backToPlanning',
    needs: ['note'],
  }),
  close: row({
    from: ['open'],
    to: 'closed',
    by: ['chief'],
    way: 'on',
    event: 'issue.closed',
    needs: ['plan'],
  }),
  reopen: row({
    from: ['closed'],
    to: 'open',
    by: ['chief'],
    way: 'back',
    event: 'issue.reopened',
    needs: ['note'],
  }),
  release: row({
    from: ['closed'],
    to: 'released',
    by: ['chief'],
    way: 'on',
    event: 'issue.released',
    needs: ['plan', 'signedPages'],
  }),
  seal: row({
    from: ['released'],
    to: 'sealed',
    by: ['chief'],
    way: 'on',
    event: 'issue.sealed',
  }),
} as const satisfies Record<string, IssueTransition>;

export type IssueTransitionName = keyof typeof issueTransitions;

export const issueTransitionNames = Object.keys(issueTransitions) as IssueTransitionName[];

export function issueTransitionOf(name: IssueTransitionName): IssueTransition {
  return issueTransitions[name];
}
