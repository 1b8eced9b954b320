import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { normaliseAccount } from '@/lib/domain/people/account';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Result } from '../../command';
import { ask } from '../../consents/ask';
import { transaction } from '../../db/client';
import { lockPerson, personInCare } from '../../people/find-person';
import { hasFactor } from './half-way';
import { removeFactor } from './remove';

export const lostPhoneInput = z.strictObject({ personId: z.uuid() });

/** Device and recovery codes are gone: somebody who looks after the account asks, a second person consents. */
export function askFactorRemoval(
  actor: Actor,
  { personId }: z.infer<typeof lostPhoneInput>,
): Promise<Result<{ waits: true }>> {
  return command(actor, null, async (tx) => {
    const found = await personInCare(tx, actor, personId);
    if (!found.ok) return refuse(found.problem);
    if (!(await hasFactor(tx, personId))) return refuse(problem('second-factor-not-set'));
    const asked = await ask(tx, actor, found.person, { kind: 'factor' });
    return asked.ok ? done({ waits: true }) : asked;
  });
}

/** By whoever runs the machine: for the only administrator there is nobody who could ask. */
export function removeFactorByCommand(account: string): Promise<Result<boolean>> {
  return transaction(async (tx) => {
    const person = await tx.person.findUnique({
      where: { account: normaliseAccount(account) ?? '' },
      select: { id: true },
    });
    if (!person) return refuse(problem('not-found', 'account'));
    await lockPerson(tx, person.id);
    const removed = await removeFactor(tx, person.id, null, { by: 'command' });
    return removed ? done(true) : refuse(problem('second-factor-not-set'));
  });
}
