/**
 * The states of an issue 期: planned by the chief, open for reports, closed 截稿 (nothing new comes
 * in, pages are finished and signed), released, and sealed when its edition is in the archive.
 */
export const issueStates = ['planning', 'open', 'closed', 'released', 'sealed'] as const;

export type IssueState = (typeof issueStates)[number];
