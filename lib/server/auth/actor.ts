import { inForce } from '../people/in-force';
import { type Actor, grantsInForce } from '@/lib/domain/actor';
import type { Tx } from '../db/client';

/** Who a person is to the rules right now: roles and units that are in force at this moment. */
export async function actorOf(tx: Tx, personId: string, now = new Date()): Promise<Actor | null> {
  const person = await tx.person.findUnique({
    where: { id: personId, deactivatedAt: null },
    select: {
      id: true,
      name: true,
      roles: { select: { role: true, sectionId: true, unitId: true, from: true, until: true } },
      memberships: {
        where: inForce(now),
        select: { unitId: true },
      },
    },
  });
  if (!person) return null;
  return {
    personId: person.id,
    name: person.name,
    grants: grantsInForce(person.roles, now),
    unitIds: person.memberships.map((m) => m.unitId),
  };
}
