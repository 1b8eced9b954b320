import type { Actor } from '@/lib/domain/actor';
import { asksTheSame, type ConsentRequest } from '@/lib/domain/people/consent-request';
import { problem, refuse } from '@/lib/domain/problems';
import { done, type Result } from '../command';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { appendEvent } from '../events/append';
import type { LoadedPerson } from '../people/find-person';
import { secondsFor, weighty } from './seconds';

const LIFE = 7 * 24 * 3600_000;

/** How long one may answer, and then take the link. */
export const inTime = () => new Date(Date.now() + LIFE);

/** Still without an answer, and in time for one. */
export const waiting = () => ({ answer: null, expiresAt: { gt: new Date() } });

/**
 * Writes down what waits for a second person. Nothing of it holds until somebody consents; where nobody could,
 * it is refused at once. The person's row is held by the caller.
 */
export async function ask(
  tx: Tx,
  actor: Actor,
  person: Pick<LoadedPerson, 'id' | 'account' | 'held'>,
  request: ConsentRequest,
): Promise<Result<string>> {
  const asked = { personId: person.id, askedById: actor.personId, weighty: weighty(request.kind, person.held) };
  if ((await secondsFor(tx, asked)).length === 0) return refuse(problem('nobody-to-consent'));
  const open = await tx.consent.findMany({
    where: { personId: person.id, kind: request.kind, askedById: actor.personId, ...waiting() },
    select: { request: true },
  });
  if (open.some(({ request: other }) => same(request, other as unknown as ConsentRequest)))
    return refuse(problem('consent-waits'));
  const { id } = await tx.consent.create({
    data: {
      kind: request.kind,
      personId: person.id,
      account: person.account,
      request: request as unknown as Prisma.InputJsonValue,
      askedById: actor.personId,
      askedAt: new Date(),
      expiresAt: inTime(),
    },
    select: { id: true },
  });
  await appendEvent(tx, {
    stream: 'person',
    streamId: person.id,
    kind: 'consent.asked',
    actorId: actor.personId,
    payload: { consentId: id, ...request },
  });
  return done(id);
}

function same(one: ConsentRequest, other: ConsentRequest): boolean {
  if (one.kind !== 'roles' || other.kind !== 'roles') return true;
  return one.grants.some((grant) => other.grants.some((there) => asksTheSame(grant, there)));
}
