import type { Asked, Second } from '@/lib/domain/people/consent';
import { byConsent, whoMayConsent } from '@/lib/domain/people/consent';
import type { Role } from '@/lib/domain/actor';
import type { Tx } from '../db/client';
import type { ConsentKind } from '../db/generated/client';
import { inForce } from '../people/in-force';

/** Everybody who could be asked, with those who ask and those it is for: few at any newspaper. */
export async function loadSeconds(tx: Tx, personIds: readonly string[]): Promise<Second[]> {
  const holds = inForce();
  const people = await tx.person.findMany({
    where: {
      deactivatedAt: null,
      OR: [
        { id: { in: [...personIds] } },
        { roles: { some: { role: { in: ['chief', 'admin', 'liaison'] }, ...holds } } },
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      openedByHand: true,
      roles: { where: holds, select: { role: true, sectionId: true, unitId: true, from: true, until: true } },
    },
  });
  return people.map(({ id, roles, ...rest }) => ({ ...rest, personId: id, grants: roles, unitIds: [] }));
}

/** Does it give or open what somebody signs with? A link does so with the roles that its person has by now, and so does a second factor that goes. */
export function weighty(kind: ConsentKind, held: readonly Role[]): boolean {
  return (kind !== 'link' && kind !== 'factor') || byConsent(held);
}

/** Names of those who may consent. */
export async function secondsFor(tx: Tx, asked: Asked): Promise<string[]> {
  const all = await loadSeconds(tx, [asked.personId, asked.askedById]);
  return whoMayConsent(asked, all).map(({ name }) => name);
}
