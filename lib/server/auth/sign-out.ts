import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { endSessions, revokeTokens } from './end-keys';
import { lockPerson, personInCare } from '../people/find-person';
import { asSent } from '../web/typed';

/** enough of a session's hash to tell one's own sessions apart */
export const SESSION_MARK = 16;

export const endSessionInput = z.strictObject({ session: asSent(16).regex(/^[0-9a-f]{16}$/) });

/** Signs one's own other device out. Gone already is as good. */
export function endSession(
  actor: Actor,
  { session }: z.infer<typeof endSessionInput>,
  repeat: Repeat | null,
): Promise<Result<boolean>> {
  return command(actor, repeat, async (tx) => {
    await tx.session.deleteMany({ where: { personId: actor.personId, tokenHash: { startsWith: session } } });
    return done(true);
  });
}

export const signOutEverywhereInput = z.strictObject({
  personId: z.uuid(),
  /** for oneself only: programs go on with the tokens they have */
  keepTokens: z.boolean().optional(),
});

/** All sessions and tokens of a person end: one's own, where tokens may be kept, or those of somebody in one's care. */
export function signOutEverywhere(
  actor: Actor,
  { personId, keepTokens }: z.infer<typeof signOutEverywhereInput>,
  repeat: Repeat | null,
): Promise<Result<{ ended: number }>> {
  return command(actor, repeat, async (tx) => {
    if (personId === actor.personId) await lockPerson(tx, personId);
    else {
      const found = await personInCare(tx, actor, personId);
      if (!found.ok) return refuse(found.problem);
    }
    const ended = await endSessions(tx, personId);
    const kept = keepTokens === true && personId === actor.personId;
    const tokensEnded = kept ? 0 : await revokeTokens(tx, personId);
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.signedOutEverywhere',
      actorId: actor.personId,
      payload: { sessions: ended, tokensEnded },
    });
    return done({ ended });
  });
}
