import { type Problem, problem } from '@/lib/domain/problems';
import { normaliseAccount } from '@/lib/domain/people/account';
import { db, transaction, type Tx } from '../db/client';
import { isUuid } from '../db/uuid';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import type { Device } from './device';
import { hasFactor, openHalf } from './second-factor/half-way';
import { TooBusy, verifyNobody, verifyPassword } from './passwords';
import { openSession } from './sessions';
import {
  clearFailures,
  type Counter,
  deviceCounter,
  everywhereCounter,
  giveBack,
  inLine,
  networkCounter,
  reserve,
  strangerCounter,
} from './throttle';

export interface Caller {
  peer: string;
  userAgent: string;
  /** the browser, if somebody has signed in on it before */
  device?: Device | null;
}

export type SignIn =
  | { ok: true; word: string; personId: string }
  /** with a half word the password was right, and a code is still to come */
  | { ok: false; problem: Problem; halfWord?: string };

const tooMany = (seconds: number): SignIn => ({
  ok: false,
  problem: problem('too-many-attempts', undefined, { seconds }),
});

/** Same answer, same time for an unknown account, a wrong password and somebody who has left. */
export async function signIn(account: string, password: string, caller: Caller): Promise<SignIn> {
  const name = normaliseAccount(account) ?? '';
  const person = await db().person.findUnique({
    where: { account: name },
    select: { id: true, passwordHash: true, deactivatedAt: true },
  });
  const counters = countersOf(name, person?.id, caller);
  const own = (counters[0] as Counter).key;
  return inLine(own, async (stood) => {
    const wait = await reserve(counters, stood);
    if (wait > 0) return tooMany(wait);
    try {
      const right = person?.passwordHash
        ? await verifyPassword(person.passwordHash, password)
        : await verifyNobody(password);
      if (!right || !person || person.deactivatedAt) return { ok: false, problem: problem('sign-in-failed') };
    } catch (error) {
      if (!(error instanceof TooBusy)) throw error;
      await giveBack(counters);
      return tooMany(10);
    }
    await giveBack(counters.slice(1));
    await clearFailures(own);
    return begin(person.id, person.passwordHash, caller);
  });
}

/** The first is one's own: the device that this person is known on, else account and network. */
function countersOf(account: string, personId: string | undefined, { peer, device }: Caller): Counter[] {
  if (device && personId && device.people.includes(personId)) return [deviceCounter(device.id)];
  return [strangerCounter(account, peer), networkCounter(peer), everywhereCounter(account, peer)];
}

/** One click for a person of the demo newspaper, and of no other. */
export async function signInDemo(personId: string, caller: Caller): Promise<SignIn> {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { demo: true } });
  const person =
    newspaper?.demo && isUuid(personId)
      ? await db().person.findFirst({
          where: { id: personId, demoOrder: { not: null }, deactivatedAt: null },
          select: { id: true, passwordHash: true },
        })
      : null;
  if (!person) return { ok: false, problem: problem('sign-in-failed') };
  return begin(person.id, person.passwordHash, caller);
}

/** Opens the session, or the way to the second step; a password taken away meanwhile opens nothing. */
function begin(personId: string, passwordHash: string | null, caller: Caller): Promise<SignIn> {
  return transaction(async (tx) => {
    await lockPerson(tx, personId);
    if (await hasFactor(tx, personId)) {
      const halfWord = await openHalf(tx, personId, passwordHash);
      return { ok: false, problem: problem('code-needed'), halfWord };
    }
    return openWith(tx, personId, passwordHash, caller);
  });
}

/** If what was looked at before is still so. The person's row is held by the caller. */
export async function openWith(tx: Tx, personId: string, passwordHash: string | null, caller: Caller): Promise<SignIn> {
  const still = await tx.person.count({ where: { id: personId, passwordHash, deactivatedAt: null } });
  if (still === 0) return { ok: false, problem: problem('sign-in-failed') };
  const word = await openSession(tx, personId, caller.userAgent);
  await appendEvent(tx, { stream: 'person', streamId: personId, kind: 'person.signedIn', actorId: personId });
  return { ok: true, word, personId };
}
