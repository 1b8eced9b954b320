import { normaliseAccount } from '@/lib/domain/people/account';
import { type Problem, problem, refuse } from '@/lib/domain/problems';
import { makeLink } from '../auth/links';
import { hashPassword } from '../auth/passwords';
import { newPasswordProblems } from '../auth/password-strength';
import { done, type Result } from '../command';
import { transaction } from '../db/client';
import { appendEvent } from '../events/append';
import { lockSettings } from '../newspaper/settings-event';
import { administrators } from './administrators';

export interface NewAdministrator {
  account: string;
  name: string;
  /** without one, a one-time link is made */
  password?: string | undefined;
  /** also when there is an administrator already */
  again: boolean;
}

/** The first person of a newspaper, made by whoever runs the machine. An account that exists gets the role. */
export async function makeAdministrator({
  account: typed,
  name,
  password,
  again,
}: NewAdministrator): Promise<Result<{ link: string | null }>> {
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
    if (!again && (await administrators(tx)).now > 0) return refuse(problem('role-held', 'again'));
    const known = await tx.person.findUnique({ where: { account }, select: { id: true, deactivatedAt: true } });
    if (known?.deactivatedAt) return refuse(problem('account-deactivated', 'account'));
    const person = known ?? (await tx.person.create({ data: { account, name: name.trim() }, select: { id: true } }));
    const now = new Date();
    const held = await tx.roleGrant.count({
      where: { personId: person.id, role: 'admin', sectionId: null, unitId: null, from: { lte: now }, until: null },
    });
    if (held === 0) await tx.roleGrant.create({ data: { personId: person.id, role: 'admin', from: now } });
    if (passwordHash) await tx.person.update({ where: { id: person.id }, data: { passwordHash } });
    await appendEvent(tx, {
      stream: 'person',
      streamId: person.id,
      kind: known ? 'person.rolesChanged' : 'person.invited',
      actorId: null,
      payload: { given: { role: 'admin' }, by: 'command' },
    });
    return done({ link: passwordHash ? null : await makeLink(tx, 'invite', person.id, null) });
  });
}
