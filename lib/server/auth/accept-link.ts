import { z } from 'zod';
import { problem, refuse } from '@/lib/domain/problems';
import { endSessions, revokeTokens, voidLinks } from './end-keys';
import { findLink, type OpenLink, spendLink } from './links';
import { newPasswordFields } from './new-password';
import { newPasswordProblems, wordsAround } from './password-strength';
import { hashPassword, TooBusy } from './passwords';
import { hasFactor, openHalf } from './second-factor/half-way';
import { openSession } from './sessions';
import type { Caller } from './sign-in';
import { clearFailures, strangerCounter } from './throttle';
import { done, type Result } from '../command';
import { db, transaction, type Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import { codeProblem } from '../consents/code';
import { asSent, line } from '../web/typed';

export const acceptLinkInput = z.strictObject({
  word: asSent(100),
  /** the other half of a link that came in two */
  code: line(40).optional(),
  ...newPasswordFields,
});

export type AcceptLinkInput = z.infer<typeof acceptLinkInput>;

/** What a link gave: a session, or the way to the code where there is a second factor. */
export interface Accepted {
  personId: string;
  sessionWord: string | null;
  halfWord: string | null;
}

/** Sets the password, ends all other sessions, and tokens unless they are kept, and opens one. Of two who use a link at once, one gets in. */
export async function acceptLink(
  { word, code = '', password, again, keepTokens = false }: AcceptLinkInput,
  caller: Caller,
): Promise<Result<Accepted>> {
  const link = await findLink(db(), word);
  if (!link) return refuse(problem('link-expired'));
  const problems = [
    ...(await newPasswordProblems(password, link.account, await wordsAround(link.personId))),
    ...(password === again ? [] : [problem('passwords-differ', 'again')]),
  ];
  if (link.consent && code === '') problems.unshift(problem('missing-field', 'code'));
  if (problems.length > 0) return refuse(...problems);
  const wrong = link.consent && (await codeProblem(link.consent.id, link.personId, code));
  if (wrong) return refuse(wrong);
  try {
    const passwordHash = await hashPassword(password);
    const settled = { passwordHash, keepTokens, userAgent: caller.userAgent };
    const accepted = await transaction((tx) => settle(tx, word, link, settled));
    if (accepted === null) return refuse(problem('link-expired'));
    await clearFailures(strangerCounter(link.account, caller.peer).key);
    return done(accepted);
  } catch (error) {
    if (error instanceof TooBusy) return refuse(problem('too-many-attempts', undefined, { seconds: 10 }));
    throw error;
  }
}

interface Settled {
  passwordHash: string;
  keepTokens: boolean;
  userAgent: string;
}

/** Opened while nobody can take the account away; null for whoever came second. */
async function settle(
  tx: Tx,
  word: string,
  { personId, purpose, trusted }: OpenLink,
  { passwordHash, keepTokens, userAgent }: Settled,
): Promise<Accepted | null> {
  await lockPerson(tx, personId);
  if (!(await spendLink(tx, word))) return null;
  // also the other kind of link: with the password set, none of them is needed any more
  await voidLinks(tx, personId);
  await tx.person.update({ where: { id: personId }, data: { passwordHash, openedByHand: !trusted } });
  await endSessions(tx, personId);
  const kind = purpose === 'invite' ? 'person.joined' : 'person.passwordChanged';
  const payload = { by: 'link', tokensEnded: keepTokens ? 0 : await revokeTokens(tx, personId) };
  await appendEvent(tx, { stream: 'person', streamId: personId, kind, actorId: personId, payload });
  // a link is no way round the second factor
  if (await hasFactor(tx, personId))
    return { personId, sessionWord: null, halfWord: await openHalf(tx, personId, passwordHash) };
  return { personId, sessionWord: await openSession(tx, personId, userAgent), halfWord: null };
}
