import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { readCode, spellRecovery } from '@/lib/domain/people/second-factor';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Result } from '../../command';
import { db } from '../../db/client';
import { appendEvent } from '../../events/append';
import { sha256 } from '../../hash';
import { lockPerson } from '../../people/find-person';
import { asSent, line } from '../../web/typed';
import { endSessions } from '../end-keys';
import { presentProblem } from '../present-password';
import { stepOf } from './figures';
import { newRecoveryCodes } from './recovery-codes';
import { openSecret, recoveryHash } from './sealed-secret';

export const setUpInput = z.strictObject({ present: asSent(1000), code: line(40) });

export type SetUpInput = z.infer<typeof setUpInput>;

export interface RecoveryCodes {
  /** in this answer and nowhere else */
  recovery: string[];
}

/**
 * The code proves that the device has the secret, the password that nobody sits at a desk that stands open. The
 * session it is done in goes on, all others end: they were opened without a code.
 */
export async function setUpFactor(
  actor: Actor,
  { present, code }: SetUpInput,
  sessionWord: string | null,
): Promise<Result<RecoveryCodes>> {
  const { personId } = actor;
  const { passwordHash } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true },
  });
  const wrong = await presentProblem(personId, passwordHash, present);
  if (wrong) return refuse(wrong);
  const typed = readCode(code);
  return command(actor, null, async (tx) => {
    await lockPerson(tx, personId);
    const pending = await tx.secondFactor.findUnique({ where: { personId } });
    if (pending?.confirmedAt) return refuse(problem('second-factor-set'));
    const mine = pending && sessionWord !== null && pending.sessionHash === sha256(sessionWord);
    const secret = mine ? openSecret(pending.secret, personId) : null;
    if (!secret) return refuse(problem('set-up-expired'));
    const step = typed?.kind === 'figures' ? stepOf(secret, typed.code, 0) : null;
    if (step === null) return refuse(problem(code === '' ? 'missing-field' : 'factor-code-wrong', 'code'));
    const recovery = newRecoveryCodes();
    await tx.secondFactor.update({
      where: { personId },
      data: {
        confirmedAt: new Date(),
        sessionHash: null,
        usedStep: step,
        recovery: recovery.map((each) => recoveryHash(each, personId)),
      },
    });
    await endSessions(tx, personId, sessionWord);
    await appendEvent(tx, { stream: 'person', streamId: personId, kind: 'person.factorSet', actorId: personId });
    return done({ recovery: recovery.map(spellRecovery) });
  });
}
