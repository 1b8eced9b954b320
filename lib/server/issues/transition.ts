import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { decideIssue } from '@/lib/domain/issues/decide';
import { type IssueTransitionName, issueTransitionNames } from '@/lib/domain/issues/transitions';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { holdIssue } from '../pages/hold';
import { findIssue } from './facts';
import { releaseIssue } from './release';
import { note } from '../web/typed';

export const issueTransitionInput = z.strictObject({
  issueId: z.uuid(),
  name: z.enum(issueTransitionNames as [IssueTransitionName, ...IssueTransitionName[]]),
  version: z.int().positive(),
  note: note(2000).optional(),
});

export type IssueTransitionInput = z.infer<typeof issueTransitionInput>;

/** Open, close, reopen, release, seal. Release is one transaction with all that follows from it. */
export function transitionIssue(
  actor: Actor,
  input: IssueTransitionInput,
  repeat: Repeat | null,
): Promise<Result<{ state: string; version: number }>> {
  return command(actor, repeat, async (tx) => {
    await holdIssue(tx, input.issueId);
    const issue = await findIssue(tx, actor, input.issueId);
    if (!issue) return refuse(problem('not-found'));
    if (issue.facts.version !== input.version)
      return refuse(problem('stale-version', undefined, { state: issue.facts.state }));
    const decision = decideIssue(issue.facts, { name: input.name, ...(input.note ? { note: input.note } : {}) }, actor);
    if (!decision.ok) return decision;
    const now = new Date();
    const { count } = await tx.issue.updateMany({
      where: { id: issue.facts.id, version: input.version, state: decision.from },
      data: {
        state: decision.to,
        version: { increment: 1 },
        ...(decision.name === 'release' ? { releasedAt: now } : {}),
      },
    });
    if (count === 0) return refuse(problem('stale-version'));
    if (decision.name === 'release') {
      const refused = await releaseIssue(tx, actor, issue, now);
      if (refused) return refused;
    }
    await appendEvent(tx, {
      stream: 'issue',
      streamId: issue.facts.id,
      kind: decision.event.kind,
      actorId: actor.personId,
      payload: decision.event.payload,
    });
    return done({ state: decision.to, version: input.version + 1 });
  });
}
