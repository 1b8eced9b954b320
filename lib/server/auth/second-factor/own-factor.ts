import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { spellRecovery } from '@/lib/domain/people/second-factor';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Result } from '../../command';
import { db, type Tx } from '../../db/client';
import { appendEvent } from '../../events/append';
import { lockPerson } from '../../people/find-person';
import { asSent, line } from '../../web/typed';
import { presentProblem } from '../present-password';
import type { Caller } from '../sign-in';
import { tryCode } from './code-try';
import { newRecoveryCodes } from './recovery-codes';
import { removeFactor } from './remove';
import { recoveryHash } from './sealed-secret';
import type { RecoveryCodes } from './set-up';
import { spendCode } from './spend-code';

export const ownFactorInput = z.strictObject({ present: asSent(1000), code: line(40) });

export type OwnFactorInput = z.infer<typeof ownFactorInput>;

/** Where somebody sits who changes their own factor: the browser, and the session that goes on. */
export interface Seat extends Pick<Caller, 'peer' | 'device'> {
  sessionWord: string | null;
}

/** Taken off by its owner: with password and code, so that neither a thief of one nor of the other can. */
export function takeOff(actor: Actor, input: OwnFactorInput, seat: Seat): Promise<Result<boolean>> {
  return withBoth(actor, input, seat, async (tx) => {
    await removeFactor(tx, actor.personId, actor.personId, { by: 'self', exceptWord: seat.sessionWord });
    return true;
  });
}

/** Ten new recovery codes; those before are void. */
export function renewRecovery(actor: Actor, input: OwnFactorInput, seat: Seat): Promise<Result<RecoveryCodes>> {
  const { personId } = actor;
  return withBoth(actor, input, seat, async (tx) => {
    const recovery = newRecoveryCodes();
    await tx.secondFactor.update({
      where: { personId },
      data: { recovery: recovery.map((each) => recoveryHash(each, personId)) },
    });
    const event = {
      stream: 'person',
      streamId: personId,
      kind: 'person.recoveryCodesMade',
      actorId: personId,
    } as const;
    await appendEvent(tx, event);
    return { recovery: recovery.map(spellRecovery) };
  });
}

async function withBoth<T>(
  actor: Actor,
  { present, code }: OwnFactorInput,
  seat: Seat,
  change: (tx: Tx) => Promise<T>,
): Promise<Result<T>> {
  const { personId } = actor;
  const { passwordHash, secondFactor } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true, secondFactor: { select: { confirmedAt: true } } },
  });
  if (!secondFactor?.confirmedAt) return refuse(problem('second-factor-not-set'));
  const wrong = await presentProblem(personId, passwordHash, present);
  if (wrong) return refuse(wrong);
  if (code === '') return refuse(problem('missing-field', 'code'));
  const tried = await tryCode(personId, seat, async () => {
    const result = await command(actor, null, async (tx) => {
      await lockPerson(tx, personId);
      if (!(await spendCode(tx, personId, code))) return refuse(problem('factor-code-wrong', 'code'));
      return done(await change(tx));
    });
    return result.ok
      ? { right: true, value: result.value }
      : { right: false, problem: result.problems[0] ?? problem('factor-code-wrong', 'code') };
  });
  return tried.ok ? done(tried.value) : refuse(tried.problem);
}
