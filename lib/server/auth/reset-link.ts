import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Result } from '../command';
import { appendEvent } from '../events/append';
import { personInCare } from '../people/find-person';
import { type HandedOver, handOverLink } from './hand-over-link';

export const resetLinkInput = z.strictObject({ personId: z.uuid() });

/**
 * Somebody at the person's side makes a new link: for a password, or the invitation again. The
 * link is a secret and is never kept with the answers of repeated requests.
 */
export async function resetLink(
  actor: Actor,
  { personId }: z.infer<typeof resetLinkInput>,
): Promise<Result<HandedOver>> {
  const allowed = await command(actor, null, async (tx) => {
    const found = await personInCare(tx, actor, personId);
    if (!found.ok) return refuse(found.problem);
    if (found.person.deactivatedAt) return refuse(problem('account-deactivated'));
    const { passwordHash } = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { passwordHash: true },
    });
    const kind = passwordHash ? 'person.passwordForgotten' : 'person.invited';
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind,
      actorId: actor.personId,
      payload: { by: 'colleague' },
    });
    return done(passwordHash ? ('password' as const) : ('invite' as const));
  });
  return allowed.ok ? done(await handOverLink(allowed.value, personId, actor.personId)) : allowed;
}
