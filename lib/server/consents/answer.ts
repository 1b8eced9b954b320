import { z } from 'zod';
import { type Actor, hasRole } from '@/lib/domain/actor';
import { mayCareFor } from '@/lib/domain/people/care';
import { consentProblems, isChief } from '@/lib/domain/people/consent';
import type { ConsentRequest } from '@/lib/domain/people/consent-request';
import { can } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { actorOf } from '../auth/actor';
import { mailLink } from '../auth/hand-over-link';
import { command, done, type Result } from '../command';
import { db, type Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { loadPerson } from '../people/find-person';
import { note } from '../web/typed';
import { applyRequest } from './apply';
import { inTime, waiting } from './ask';
import { codeHash, newCode } from './code';
import { loadSeconds, weighty } from './seconds';

export const answerConsentInput = z.strictObject({
  consentId: z.uuid(),
  answer: z.enum(['give', 'refuse']),
  /** why not; with a yes, if one likes */
  note: note(500),
});

export type AnswerConsentInput = z.infer<typeof answerConsentInput>;

export interface AnsweredConsent {
  /** half of the link: for the person and nobody else; it is shown now and never again */
  code: string | null;
  /** the link went there, whole: nothing is to be told */
  mailedTo: string | null;
}

/** The second person says yes or no. The figures are a secret: they are never kept with the answers of repeated requests. */
export async function answerConsent(actor: Actor, input: AnswerConsentInput): Promise<Result<AnsweredConsent>> {
  const settled = await command(actor, null, (tx) => settle(tx, actor, input));
  if (!settled.ok) return settled;
  const { personId, code } = settled.value;
  const mailedTo = code === null ? null : await mailLink(personId, actor.personId);
  if (mailedTo === null) return done({ code, mailedTo });
  // by mail it is whole, and there is nothing to take and to tell
  await db().consent.update({ where: { id: input.consentId }, data: { codeHash: null } });
  return done({ code: null, mailedTo });
}

async function settle(
  tx: Tx,
  actor: Actor,
  { consentId, answer, note }: AnswerConsentInput,
): Promise<Result<{ personId: string; code: string | null }>> {
  const found = await tx.consent.findUnique({ where: { id: consentId }, select: { personId: true } });
  const person = found && (await loadPerson(tx, found.personId));
  const consent = await tx.consent.findUnique({ where: { id: consentId } });
  if (!person || !consent) return refuse(problem('not-found'));
  const { personId, askedById } = consent;
  const asked = { personId, askedById, weighty: weighty(consent.kind, person.held) };
  const all = await loadSeconds(tx, [personId, askedById, actor.personId]);
  const second = all.find((each) => each.personId === actor.personId);
  const barred = second ? consentProblems(second, asked, all) : [problem('forbidden')];
  if (barred.length > 0) {
    const involved = can(actor, 'settings.people') || [personId, askedById].includes(actor.personId);
    return refuse(...(involved || hasRole(actor, 'chief') ? barred : [problem('not-found')]));
  }
  if (answer === 'refuse' && note === '') return refuse(problem('missing-note', 'note'));
  const request = consent.request as unknown as ConsentRequest;
  const asker = await actorOf(tx, askedById);
  if (answer === 'give' && !(asker && mayCareFor(asker, rolesIn(request)) && mayCareFor(asker, person.held)))
    return refuse(problem('asker-may-not'));
  if (answer === 'give' && consent.account !== person.account) return refuse(problem('stale-version'));
  const { count } = await tx.consent.updateMany({
    where: { id: consentId, ...waiting() },
    data: {
      answer: answer === 'give' ? 'given' : 'refused',
      answeredById: actor.personId,
      answeredAt: new Date(),
      expiresAt: inTime(),
      note,
      withChief: isChief(actor) || isChief(asker ?? undefined),
    },
  });
  if (count === 0) return refuse(problem('consent-answered'));
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: answer === 'give' ? 'consent.given' : 'consent.refused',
    actorId: actor.personId,
    payload: { consentId, kind: consent.kind, askedById, note },
  });
  if (answer === 'refuse') return done({ personId, code: null });
  const applied = await applyRequest(tx, { person, request, askedById, secondId: actor.personId });
  if (!applied.ok) return applied;
  const code = applied.value.link ? newCode() : null;
  if (code !== null)
    await tx.consent.update({ where: { id: consentId }, data: { codeHash: codeHash(consentId, code) } });
  return done({ personId, code });
}

const rolesIn = (request: ConsentRequest) => (request.kind === 'roles' ? request.grants.map(({ role }) => role) : []);
