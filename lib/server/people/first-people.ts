import { normaliseAccount } from '@/lib/domain/people/account';
import { type Problem, problem, refuse } from '@/lib/domain/problems';
import { endSessions, revokeTokens, voidLinks } from '../auth/end-keys';
import { makeLink } from '../auth/links';
import { hashPassword } from '../auth/passwords';
import { removeFactor } from '../auth/second-factor/remove';
import { newPasswordProblems } from '../auth/password-strength';
import { done, type Result } from '../command';
import { transaction, type Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { lockSettings } from '../newspaper/settings-event';
import { lockPerson } from './find-person';
import { inForce } from './in-force';

export interface FirstPerson {
  account: string;
  name: string;
  /** an administrator, or the first chief: there is nobody yet who could consent to one */
  role: 'admin' | 'chief';
  /** without one, a one-time link is made */
  password?: string | undefined;
  /** also when somebody has the role already */
  again: boolean;
}

/**
 * The first people of a newspaper, made by whoever runs the machine. An account that exists gets the role, and
 * nobody else a way into it.
 */
export async function makeFirstPerson({
  account: typed,
  name,
  role,
  password,
  again,
}: FirstPerson): Promise<Result<{ link: string | null }>> {
  const account = normaliseAccount(typed);
  const problems: Problem[] = [
    ...(account === null ? [problem('account-not-valid', 'account')] : []),
    ...(name.trim() === '' ? [problem('missing-field', 'name')] : []),
    ...(password === undefined ? [] : await newPasswordProblems(password, typed, [typed, name])),
  ];
  if (problems.length > 0 || account === null) return refuse(...problems);
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return transaction(async (tx) => {
    await lockSettings(tx);
    if (!again && (await inRole(tx, role)) > 0) return refuse(problem('role-held', 'again'));
    const known = await tx.person.findUnique({
      where: { account },
      select: { id: true, deactivatedAt: true, openedByHand: true },
    });
    if (known?.deactivatedAt) return refuse(problem('account-deactivated', 'account'));
    const person = known ?? (await tx.person.create({ data: { account, name: name.trim() }, select: { id: true } }));
    const now = new Date();
    const held = await tx.roleGrant.count({
      where: { personId: person.id, role, sectionId: null, unitId: null, from: { lte: now }, until: null },
    });
    if (held === 0) await tx.roleGrant.create({ data: { personId: person.id, role, from: now } });
    await lockPerson(tx, person.id);
    await voidLinks(tx, person.id);
    if (known?.openedByHand) await removeFactor(tx, person.id, null, { by: 'command' });
    if (passwordHash || known?.openedByHand) {
      await endSessions(tx, person.id);
      await revokeTokens(tx, person.id);
      await tx.person.update({ where: { id: person.id }, data: { passwordHash, openedByHand: false } });
    }
    await appendEvent(tx, {
      stream: 'person',
      streamId: person.id,
      kind: known ? 'person.rolesChanged' : 'person.invited',
      actorId: null,
      payload: { given: { role }, by: 'command' },
    });
    return done({ link: passwordHash ? null : await makeLink(tx, 'invite', person.id, null) });
  });
}

function inRole(tx: Tx, role: 'admin' | 'chief'): Promise<number> {
  return tx.roleGrant.count({
    where: { role, sectionId: null, unitId: null, ...inForce(), person: { deactivatedAt: null } },
  });
}
