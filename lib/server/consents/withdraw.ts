import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { voidLinks } from '../auth/end-keys';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import { waiting } from './ask';

export const withdrawConsentInput = z.strictObject({ consentId: z.uuid() });

/** Whoever asked takes it back; a link that is not used yet too. */
export function withdrawConsent(
  actor: Actor,
  { consentId }: z.infer<typeof withdrawConsentInput>,
  repeat: Repeat | null,
): Promise<Result<boolean>> {
  return command(actor, repeat, async (tx) => {
    const own = { id: consentId, askedById: actor.personId };
    const found = await tx.consent.findFirst({ where: own, select: { personId: true, kind: true } });
    if (!found) return refuse(problem('not-found'));
    const { personId, kind } = found;
    await lockPerson(tx, personId);
    const linked = await tx.consent.count({ where: { ...own, answer: 'given', codeHash: { not: null } } });
    if (linked > 0) await voidLinks(tx, personId);
    else {
      const { count } = await tx.consent.updateMany({
        where: { ...own, ...waiting() },
        data: { answer: 'withdrawn', answeredById: actor.personId, answeredAt: new Date() },
      });
      if (count === 0) return refuse(problem('consent-answered'));
    }
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'consent.withdrawn',
      actorId: actor.personId,
      payload: { consentId, kind },
    });
    return done(true);
  });
}
