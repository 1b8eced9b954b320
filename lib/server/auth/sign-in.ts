import { type Problem, problem } from '@/lib/domain/problems';
import { normaliseAccount } from '@/lib/domain/people/account';
import { db, transaction } from '../db/client';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import { TooBusy, verifyNobody, verifyPassword } from './passwords';
import { openSession } from './sessions';
import { accountKey, clearFailures, countFailure, networkKey, secondsToWait } from './throttle';

export interface Caller {
  peer: string;
  userAgent: string;
}

export type SignIn = { ok: true; word: string } | { ok: false; problem: Problem };

/** Same answer, same time for an unknown account, a wrong password and somebody who has left. */
export async function signIn(account: string, password: string, caller: Caller): Promise<SignIn> {
  const name = normaliseAccount(account) ?? '';
  const keys = [accountKey(name), networkKey(caller.peer)];
  const wait = await secondsToWait(keys);
  if (wait > 0) return { ok: false, problem: problem('too-many-attempts', undefined, { seconds: wait }) };
  const person = await db().person.findUnique({
    where: { account: name },
    select: { id: true, passwordHash: true, deactivatedAt: true },
  });
  try {
    const right = person?.passwordHash
      ? await verifyPassword(person.passwordHash, password)
      : await verifyNobody(password);
    if (right && person && !person.deactivatedAt) {
      await clearFailures(accountKey(name));
      return { ok: true, word: await begin(person.id, caller) };
    }
  } catch (error) {
    if (error instanceof TooBusy)
      return { ok: false, problem: problem('too-many-attempts', undefined, { seconds: 10 }) };
    throw error;
  }
  for (const key of keys) await countFailure(key);
  return { ok: false, problem: problem('sign-in-failed') };
}

/** One click for a person of the demo newspaper, and of no other. */
export async function signInDemo(personId: string, caller: Caller): Promise<SignIn> {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { demo: true } });
  const person = newspaper?.demo
    ? await db().person.findFirst({
        where: { id: personId, demoOrder: { not: null }, deactivatedAt: null },
        select: { id: true },
      })
    : null;
  if (!person) return { ok: false, problem: problem('sign-in-failed') };
  return { ok: true, word: await begin(person.id, caller) };
}

async function begin(personId: string, caller: Caller): Promise<string> {
  const word = await openSession(personId, caller.userAgent);
  await transaction(async (tx) => {
    await lockPerson(tx, personId);
    await appendEvent(tx, { stream: 'person', streamId: personId, kind: 'person.signedIn', actorId: personId });
  });
  return word;
}
