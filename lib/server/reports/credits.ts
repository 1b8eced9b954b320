import type { Role } from '@/lib/domain/actor';
import { isOfTheHouse } from '@/lib/domain/reports/named-reporters';
import type { Credit } from '@/lib/manuscript/content';
import type { Tx } from '../db/client';

/**
 * The byline as rows. A name that one person of the house bears is tied to that person, so that
 * nobody signs a report in whose byline they stand. Of several that bear it the author comes first, then who
 * works for the newspaper. Who stood in this byline before stays the same person, whatever the name is by now.
 */
export async function writeCredits(tx: Tx, reportId: string, authorId: string, byline: Credit[]): Promise<void> {
  const people = await tx.person.findMany({
    where: { name: { in: byline.map((credit) => credit.name) } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, roles: { select: { role: true } } },
  });
  const units = await tx.unit.findMany({
    where: { name: { in: byline.flatMap((credit) => credit.unit ?? []) } },
    select: { id: true, name: true },
  });
  const before = await tx.credit.findMany({ where: { reportId }, select: { name: true, personId: true } });
  const same = new Map(before.map(({ name, personId }) => [name, personId]));
  await tx.credit.deleteMany({ where: { reportId } });
  await tx.credit.createMany({
    data: byline.map(({ name, role, unit }, order) => ({
      reportId,
      order,
      name,
      role,
      unitName: unit,
      personId: bearer(people, name, authorId) ?? same.get(name) ?? null,
      unitId: units.find((candidate) => candidate.name === unit)?.id ?? null,
    })),
  });
}

interface Bearer {
  id: string;
  name: string;
  roles: { role: Role }[];
}

function bearer(people: Bearer[], name: string, authorId: string): string | null {
  const named = people.filter((person) => person.name === name);
  if (named.some((person) => person.id === authorId)) return authorId;
  const house = named.filter(({ roles }) => isOfTheHouse(roles.map(({ role }) => role)));
  return named.length === 1 ? (named[0]?.id ?? null) : (house[0]?.id ?? null);
}
