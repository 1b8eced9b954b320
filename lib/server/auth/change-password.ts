import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { newPasswordFields } from './new-password';
import { newPasswordProblems, wordsAround } from './password-strength';
import { hashPassword, TooBusy } from './passwords';
import { presentProblem } from './present-password';
import { command, done, type Result } from '../command';
import { db } from '../db/client';
import { appendEvent } from '../events/append';
import { endSessions, revokeTokens, voidLinks } from './end-keys';
import { lockPerson } from '../people/find-person';
import { asSent } from '../web/typed';

export const passwordInput = z.strictObject({
  present: asSent(1000),
  ...newPasswordFields,
});

export type PasswordInput = z.infer<typeof passwordInput>;

/** Changes one's own password. The session it is done in goes on, all others end, and one's tokens unless they are kept. */
export async function changePassword(
  actor: Actor,
  input: PasswordInput,
  sessionWord: string | null,
): Promise<Result<boolean>> {
  const { account, passwordHash } = await db().person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { account: true, passwordHash: true },
  });
  try {
    const wrong = await presentProblem(actor.personId, passwordHash, input.present);
    if (wrong?.code === 'too-many-attempts') return refuse(wrong);
    const problems = [
      ...(wrong ? [wrong] : []),
      ...(await newPasswordProblems(input.password, account, await wordsAround(actor.personId))),
      ...(input.password === input.again ? [] : [problem('passwords-differ', 'again')]),
    ];
    if (problems.length > 0) return refuse(...problems);
    return await keep(actor, await hashPassword(input.password), sessionWord, input.keepTokens === true);
  } catch (error) {
    if (error instanceof TooBusy) return refuse(problem('too-many-attempts', undefined, { seconds: 10 }));
    throw error;
  }
}

function keep(
  actor: Actor,
  passwordHash: string,
  sessionWord: string | null,
  keepTokens: boolean,
): Promise<Result<boolean>> {
  const personId = actor.personId;
  return command(actor, null, async (tx) => {
    await lockPerson(tx, personId);
    await tx.person.update({ where: { id: personId }, data: { passwordHash } });
    await endSessions(tx, personId, sessionWord);
    await voidLinks(tx, personId);
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.passwordChanged',
      actorId: personId,
      payload: { by: 'self', tokensEnded: keepTokens ? 0 : await revokeTokens(tx, personId) },
    });
    return done(true);
  });
}
