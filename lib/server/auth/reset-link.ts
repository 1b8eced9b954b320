import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { byConsent } from '@/lib/domain/people/consent';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Result } from '../command';
import { ask } from '../consents/ask';
import { transaction, type Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { type LoadedPerson, lockPerson, personInCare } from '../people/find-person';
import { type HandedOver, handOverInvitation, mailLink } from './hand-over-link';

export const resetLinkInput = z.strictObject({ personId: z.uuid() });

/**
 * Somebody at the person's side makes a new link: for a password, or the invitation again. It goes by mail; by
 * hand only with a second person's consent, unless it invites somebody who can sign nothing. The link is a secret
 * and is never kept with the answers of repeated requests.
 */
export async function resetLink(
  actor: Actor,
  { personId }: z.infer<typeof resetLinkInput>,
): Promise<Result<HandedOver>> {
  const allowed = await command(actor, null, (tx) => allow(tx, actor, personId));
  if (!allowed.ok) return allowed;
  if (allowed.value === 'invitation') return done(await handOverInvitation(personId, actor.personId));
  const mailedTo = await mailLink(personId, actor.personId);
  if (mailedTo !== null) {
    await transaction((tx) => remember(tx, actor, personId));
    return done({ path: null, mailedTo, consentId: null });
  }
  const asked = await command(actor, null, async (tx) => {
    const found = await inCare(tx, actor, personId);
    return found.ok ? ask(tx, actor, found.value, { kind: 'link' }) : found;
  });
  return asked.ok ? done({ path: null, mailedTo: null, consentId: asked.value }) : asked;
}

/** An invitation that one person may hand over, or a link that they may not? */
async function allow(tx: Tx, actor: Actor, personId: string): Promise<Result<'invitation' | 'link'>> {
  const found = await inCare(tx, actor, personId);
  if (!found.ok) return found;
  const { passwordHash } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true },
  });
  if (passwordHash !== null || byConsent(found.value.held)) return done('link');
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.invited',
    actorId: actor.personId,
    payload: { by: 'colleague' },
  });
  return done('invitation');
}

async function remember(tx: Tx, actor: Actor, personId: string): Promise<void> {
  await lockPerson(tx, personId);
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.passwordForgotten',
    actorId: actor.personId,
    payload: { by: 'colleague' },
  });
}

async function inCare(tx: Tx, actor: Actor, personId: string): Promise<Result<LoadedPerson>> {
  const found = await personInCare(tx, actor, personId);
  if (!found.ok) return refuse(found.problem);
  return found.person.deactivatedAt ? refuse(problem('account-deactivated')) : done(found.person);
}
