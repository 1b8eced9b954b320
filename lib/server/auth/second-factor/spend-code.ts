import { readCode } from '@/lib/domain/people/second-factor';
import type { Tx } from '../../db/client';
import { appendEvent } from '../../events/append';
import { stepOf } from './figures';
import { openSecret, recoveryHash } from './sealed-secret';

/**
 * Is this a code of this person? It is spent by it, in the transaction that it opens: of any number who hand
 * in the same one, one gets through. The person's row is held by the caller.
 */
export async function spendCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const code = readCode(typed);
  if (!code) return false;
  return code.kind === 'figures' ? spendFigures(tx, personId, code.code) : spendRecovery(tx, personId, code.code);
}

async function spendFigures(tx: Tx, personId: string, figures: string): Promise<boolean> {
  const factor = await tx.secondFactor.findFirst({
    where: { personId, confirmedAt: { not: null } },
    select: { secret: true, usedStep: true },
  });
  const secret = factor && openSecret(factor.secret, personId);
  const step = secret && stepOf(secret, figures, factor.usedStep);
  if (!step) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { personId, usedStep: { lt: step } },
    data: { usedStep: step },
  });
  return count === 1;
}

async function spendRecovery(tx: Tx, personId: string, code: string): Promise<boolean> {
  const hash = recoveryHash(code, personId);
  const [spent] = await tx.$queryRaw<{ left: number }[]>`
    update "SecondFactor" set "recovery" = array_remove("recovery", ${hash})
    where "personId" = ${personId}::uuid and "confirmedAt" is not null and ${hash} = any("recovery")
    returning cardinality("recovery") as left`;
  if (!spent) return false;
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.recoveryCodeUsed',
    actorId: personId,
    payload: { left: spent.left },
  });
  return true;
}
