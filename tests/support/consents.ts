import type { Actor } from '@/lib/domain/actor';
import { resetLink } from '@/lib/server/auth/reset-link';
import { answerConsent } from '@/lib/server/consents/answer';
import { takeLink } from '@/lib/server/consents/take-link';
import { db } from '@/lib/server/db/client';
import { must } from './newsroom';

/** What was asked for last about this person, consented to. */
export async function consentTo(personId: string, second: Actor): Promise<{ consentId: string; code: string | null }> {
  const { id: consentId } = await db().consent.findFirstOrThrow({
    where: { personId, answer: null },
    orderBy: { askedAt: 'desc' },
  });
  return { consentId, ...must(await answerConsent(second, { consentId, answer: 'give', note: '' })) };
}

/** A reset link as two people make it: one has the link, the other tells the figures. */
export async function linkByTwo(
  asker: Actor,
  second: Actor,
  personId: string,
): Promise<{ path: string; code: string }> {
  must(await resetLink(asker, { personId }));
  const { consentId, code } = await consentTo(personId, second);
  return { ...must(await takeLink(asker, { consentId })), code: code ?? '' };
}
