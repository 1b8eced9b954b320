import { z } from 'zod';
import { normaliseAccount } from '@/lib/domain/people/account';
import { problem, refuse } from '@/lib/domain/problems';
import { freeTries } from '@/lib/domain/people/guessing';
import { makeLink } from './links';
import type { Caller } from './sign-in';
import { networkCounter, reserve, strangerCounter } from './throttle';
import { done, type Result } from '../command';
import { db, transaction } from '../db/client';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import { lettersCanLink, sendLink } from './link-letter';
import { line } from '../web/typed';

export const forgottenInput = z.strictObject({ account: line(254) });

/**
 * The same answer, after the same work, whoever is asked for: the letter is written after the
 * answer has gone out. Asking again and again gets slower, counted like failed sign-ins but apart
 * from them, so that nobody can keep the owner of an account from signing in.
 */
export async function forgotten(
  { account }: z.infer<typeof forgottenInput>,
  caller: Caller,
  afterwards: (work: () => Promise<void>) => void,
): Promise<Result<boolean>> {
  const name = normaliseAccount(account);
  if (name === null) return refuse(problem('account-not-valid', 'account'));
  const asked = `forgotten:${name}`;
  const counters = [strangerCounter(asked, caller.peer), networkCounter(caller.peer)];
  const wait = await reserve([...counters, { key: asked, free: freeTries.letters }]);
  if (wait > 0) return refuse(problem('too-many-attempts', 'account', { seconds: wait }));
  afterwards(() => writeTo(name));
  return done(true);
}

async function writeTo(account: string): Promise<void> {
  const person = await db().person.findUnique({
    where: { account, deactivatedAt: null },
    select: { id: true, passwordHash: true },
  });
  if (!person || !(await lettersCanLink())) return;
  const purpose = person.passwordHash ? 'password' : 'invite';
  const path = await transaction(async (tx) => {
    await lockPerson(tx, person.id);
    await appendEvent(tx, {
      stream: 'person',
      streamId: person.id,
      kind: 'person.passwordForgotten',
      actorId: null,
      payload: { by: 'self' },
    });
    return makeLink(tx, purpose, person.id, null);
  });
  await sendLink(purpose, person.id, path);
}
