import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { passwordProblems } from '@/lib/domain/people/password';
import { problem, refuse } from '@/lib/domain/problems';
import { hashPassword, TooBusy, verifyPassword } from './passwords';
import { clearFailures, countFailure, secondsToWait } from './throttle';
import { command, done, type Result } from '../command';
import { db } from '../db/client';
import { appendEvent } from '../events/append';
import { endSessions, voidLinks } from './end-keys';
import { lockPerson } from '../people/find-person';

export const passwordInput = z.strictObject({
  present: z.string().max(1000),
  password: z.string().max(1000),
  again: z.string().max(1000),
});

export type PasswordInput = z.infer<typeof passwordInput>;

/** Changes one's own password. The session it is done in goes on, all others end. */
export async function changePassword(
  actor: Actor,
  input: PasswordInput,
  sessionWord: string | null,
): Promise<Result<boolean>> {
  const { account, passwordHash } = await db().person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { account: true, passwordHash: true },
  });
  const key = `account:present:${actor.personId}`;
  const wait = await secondsToWait([key]);
  if (wait > 0) return refuse(problem('too-many-attempts', 'present', { seconds: wait }));
  try {
    // people of the demo newspaper came without one
    const right = passwordHash === null || (await verifyPassword(passwordHash, input.present));
    const problems = [
      ...(right ? [] : [problem('password-wrong', 'present')]),
      ...passwordProblems(input.password, account),
      ...(input.password === input.again ? [] : [problem('passwords-differ', 'again')]),
    ];
    if (!right) await countFailure(key);
    if (problems.length > 0) return refuse(...problems);
    await clearFailures(key);
    return await keep(actor, await hashPassword(input.password), sessionWord);
  } catch (error) {
    if (error instanceof TooBusy) return refuse(problem('too-many-attempts', undefined, { seconds: 10 }));
    throw error;
  }
}

function keep(actor: Actor, passwordHash: string, sessionWord: string | null): Promise<Result<boolean>> {
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
      payload: { by: 'self' },
    });
    return done(true);
  });
}
