import { normaliseAccount } from '@/lib/domain/people/account';
import { problem, refuse } from '@/lib/domain/problems';
import { hasRole } from '@/lib/domain/actor';
import { actorOf } from './actor';
import { verifyNobody, verifyPassword } from './passwords';
import { done, type Result } from '../command';
import { db } from '../db/client';
import { createToken } from './own-tokens';

/** On the demo newspaper for anybody; elsewhere only for an administrator who confirms with the password. */
export async function tokenByCommand(
  account: string,
  name: string,
  password: string | undefined,
): Promise<Result<{ word: string }>> {
  const normal = normaliseAccount(account);
  const person =
    normal === null
      ? null
      : await db().person.findUnique({ where: { account: normal }, select: { id: true, passwordHash: true } });
  const { demo } = await db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { demo: true } });
  const actor = person && (await actorOf(db(), person.id));
  if (demo && !actor) return refuse(problem('not-found', 'account'));
  if (!demo) {
    const right = person?.passwordHash
      ? await verifyPassword(person.passwordHash, password ?? '')
      : await verifyNobody(password ?? '');
    if (!right || !actor || !hasRole(actor, 'admin')) return refuse(problem('sign-in-failed'));
  }
  if (!actor) return refuse(problem('not-found', 'account'));
  const minted = await createToken(actor, { name, days: '90' });
  return minted.ok ? done({ word: minted.value.word }) : minted;
}
