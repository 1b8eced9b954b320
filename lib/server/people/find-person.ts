import type { Actor, Role } from '@/lib/domain/actor';
import { mayCareFor } from '@/lib/domain/people/care';
import { type Problem, problem } from '@/lib/domain/problems';
import type { Tx } from '../db/client';

/** Writers of one person's history stand in line here. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Person" where "id" = ${personId}::uuid for no key update`;
}

export interface LoadedPerson {
  id: string;
  name: string;
  account: string;
  locale: string | null;
  deactivatedAt: Date | null;
  /** roles held now or promised for later */
  held: Role[];
}

export async function loadPerson(tx: Tx, personId: string): Promise<LoadedPerson | null> {
  await lockPerson(tx, personId);
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      account: true,
      locale: true,
      deactivatedAt: true,
      roles: { where: { OR: [{ until: null }, { until: { gt: new Date() } }] }, select: { role: true } },
    },
  });
  if (!person) return null;
  const { roles, ...rest } = person;
  return { ...rest, held: roles.map(({ role }) => role) };
}

/** The person, locked, if the actor may look after this account; else why not. */
export async function personInCare(
  tx: Tx,
  actor: Actor,
  personId: string,
): Promise<{ ok: true; person: LoadedPerson } | { ok: false; problem: Problem }> {
  const person = await loadPerson(tx, personId);
  if (!person) return { ok: false, problem: problem('not-found') };
  if (!mayCareFor(actor, person.held))
    return { ok: false, problem: problem('forbidden', undefined, { roles: 'admin' }) };
  return { ok: true, person };
}
