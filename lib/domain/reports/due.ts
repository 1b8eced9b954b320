import type { IssueState } from '@/lib/domain/issues/states';

/**
 * Until when the desk has to act. What stands on a page of a coming issue is due at its close 截稿;
 * for the rest the desk owes whoever sent it an answer within a day.
 */
const answerWithinHours = 24;

export interface DueFacts {
  /** when it came in, or came back answered */
  arrivedAt: Date;
  issue: { state: IssueState; closesAt: Date | null } | null;
}

/** @returns null where the page's issue has no hour of closing yet */
export function dueOf({ arrivedAt, issue }: DueFacts): Date | null {
  if (issue && issue.state !== 'released' && issue.state !== 'sealed') return issue.closesAt;
  return new Date(arrivedAt.getTime() + answerWithinHours * 3_600_000);
}

export const urgencies = ['late', 'tonight', 'later'] as const;

export type Urgency = (typeof urgencies)[number];

/** `closesAt`: when the next issue closes. */
export function urgencyOf(due: Date | null, now: Date, closesAt: Date | null): Urgency {
  if (due === null) return 'later';
  if (due.getTime() < now.getTime()) return 'late';
  return closesAt !== null && due.getTime() <= closesAt.getTime() ? 'tonight' : 'later';
}
