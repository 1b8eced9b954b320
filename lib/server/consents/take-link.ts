import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { makeLink } from '../auth/links';
import { command, done, type Result } from '../command';
import { personInCare } from '../people/find-person';

export const takeLinkInput = z.strictObject({ consentId: z.uuid() });

/**
 * The link that was consented to, for whoever asked, to hand over. It opens only together with the figures that
 * the second person tells. It is in this answer and nowhere else; taken again, the one before is void.
 */
export function takeLink(
  actor: Actor,
  { consentId }: z.infer<typeof takeLinkInput>,
): Promise<Result<{ path: string }>> {
  return command(actor, null, async (tx) => {
    const own = { id: consentId, askedById: actor.personId };
    const asked = await tx.consent.findFirst({ where: own, select: { personId: true, answer: true } });
    if (!asked) return refuse(problem('not-found'));
    const found = await personInCare(tx, actor, asked.personId);
    if (!found.ok) return refuse(found.problem);
    if (found.person.deactivatedAt) return refuse(problem('account-deactivated'));
    const consent = await tx.consent.findFirst({
      where: { ...own, codeHash: { not: null }, expiresAt: { gt: new Date() } },
      select: { withChief: true, person: { select: { passwordHash: true } } },
    });
    if (!consent) return refuse(problem(asked.answer ? 'link-expired' : 'consent-waits'));
    const purpose = consent.person.passwordHash ? 'password' : 'invite';
    const half = { consentId, trusted: consent.withChief };
    return done({ path: await makeLink(tx, purpose, asked.personId, actor.personId, half) });
  });
}
