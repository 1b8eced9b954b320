import { z } from 'zod';
import { problem, refuse } from '@/lib/domain/problems';
import { endSessions, revokeTokens, voidLinks } from './end-keys';
import { findLink, type OpenLink, spendLink } from './links';
import { newPasswordFields } from './new-password';
import { newPasswordProblems, wordsAround } from './password-strength';
import { hashPassword, TooBusy } from './passwords';
import { openSession } from './sessions';
import type { Caller } from './sign-in';
import { clearFailures, strangerCounter } from './throttle';
import { done, type Result } from '../command';
import { db, transaction, type Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import { asSent } from '../web/typed';

export const acceptLinkInput = z.strictObject({
  word: asSent(100),
  ...newPasswordFields,
});

export type AcceptLinkInput = z.infer<typeof acceptLinkInput>;

/** Sets the password, ends all other sessions, and tokens unless they are kept, and opens one. Of two who use a link at once, one gets in. */
export async function acceptLink(
  { word, password, again, keepTokens = false }: AcceptLinkInput,
  caller: Caller,
): Promise<Result<{ sessionWord: string; personId: string }>> {
  const link = await findLink(db(), word);
  if (!link) return refuse(problem('link-expired'));
  const problems = [
    ...(await newPasswordProblems(password, link.account, await wordsAround(link.personId))),
    ...(password === again ? [] : [problem('passwords-differ', 'again')]),
  ];
  if (problems.length > 0) return refuse(...problems);
  try {
    const passwordHash = await hashPassword(password);
    if (!(await transaction((tx) => settle(tx, word, link, { passwordHash, keepTokens }))))
      return refuse(problem('link-expired'));
  } catch (error) {
    if (error instanceof TooBusy) return refuse(problem('too-many-attempts', undefined, { seconds: 10 }));
    throw error;
  }
  await clearFailures(strangerCounter(link.account, caller.peer).key);
  return done({ sessionWord: await openSession(link.personId, caller.userAgent), personId: link.personId });
}

interface Settled {
  passwordHash: string;
  keepTokens: boolean;
}

async function settle(tx: Tx, word: string, { personId, purpose }: OpenLink, { passwordHash, keepTokens }: Settled) {
  await lockPerson(tx, personId);
  if (!(await spendLink(tx, word))) return false;
  // also the other kind of link: with the password set, none of them is needed any more
  await voidLinks(tx, personId);
  await tx.person.update({ where: { id: personId }, data: { passwordHash } });
  await endSessions(tx, personId);
  const kind = purpose === 'invite' ? 'person.joined' : 'person.passwordChanged';
  const payload = { by: 'link', tokensEnded: keepTokens ? 0 : await revokeTokens(tx, personId) };
  await appendEvent(tx, { stream: 'person', streamId: personId, kind, actorId: personId, payload });
  return true;
}
