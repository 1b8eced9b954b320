import { db } from '../db/client';
import type { Prisma, UnitKind } from '../db/generated/client';
import { inForce } from '../people/in-force';
import { unitSeen } from './save';

const UNITS_A_PAGE = 100;

export interface UnitFilter {
  text: string;
  kind: UnitKind | null;
  page: number;
}

export const unitFacts = {
  id: true,
  name: true,
  kind: true,
  needsReview: true,
  active: true,
  aliases: { select: { name: true } },
} satisfies Prisma.UnitSelect;

export async function listUnits({ text, kind, page }: UnitFilter) {
  const where: Prisma.UnitWhereInput = {
    ...(kind ? { kind } : {}),
    ...(text ? { OR: [{ name: { contains: text } }, { aliases: { some: { name: { contains: text } } } }] } : {}),
  };
  const [total, units] = await Promise.all([
    db().unit.count({ where }),
    db().unit.findMany({
      where,
      orderBy: [{ active: 'desc' }, { kind: 'asc' }, { name: 'asc' }],
      skip: (page - 1) * UNITS_A_PAGE,
      take: UNITS_A_PAGE,
      select: {
        ...unitFacts,
        _count: { select: { memberships: { where: inForce() } } },
      },
    }),
  ]);
  return {
    total,
    units: units.map(({ aliases, _count, ...unit }) => ({
      ...unit,
      aliases: aliases.map(({ name }) => name),
      members: _count.memberships,
    })),
  };
}

export type UnitLine = Awaited<ReturnType<typeof listUnits>>['units'][number];

export async function unitDetail(id: string) {
  const unit = await db().unit.findUnique({
    where: { id },
    select: {
      ...unitFacts,
      memberships: {
        where: inForce(),
        orderBy: { from: 'asc' },
        select: { id: true, title: true, person: { select: { id: true, name: true, deactivatedAt: true } } },
      },
      roles: {
        where: { role: 'unitReviewer', ...inForce() },
        select: { person: { select: { id: true, name: true } } },
      },
    },
  });
  if (!unit) return null;
  const { aliases, memberships, roles, ...fields } = unit;
  const shown = { ...fields, aliases: aliases.map(({ name }) => name) };
  return {
    ...shown,
    seen: unitSeen(shown),
    members: memberships
      .filter(({ person }) => !person.deactivatedAt)
      .map(({ id: key, title, person }) => ({ id: key, title, personId: person.id, name: person.name })),
    reviewers: roles.map(({ person }) => person),
  };
}

export type UnitDetail = NonNullable<Awaited<ReturnType<typeof unitDetail>>>;
