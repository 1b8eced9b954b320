import { inForce } from './in-force';
import type { Actor, Role } from '@/lib/domain/actor';
import { grantableRoles } from '@/lib/domain/permissions';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { newspaperTimeZone, todayIn } from '../newspaper/clock';

const PEOPLE_A_PAGE = 50;

export interface PeopleFilter {
  text: string;
  role: Role | null;
  /** who works here, or who has left */
  left: boolean;
  page: number;
}

export interface PersonLine {
  id: string;
  name: string;
  account: string;
  roles: Role[];
  unit: string;
  state: 'active' | 'invited' | 'left';
  lastSeen: string | null;
}

export async function listPeople({
  text,
  role,
  left,
  page,
}: PeopleFilter): Promise<{ people: PersonLine[]; total: number }> {
  const now = new Date();
  const holds = inForce(now);
  const where: Prisma.PersonWhereInput = {
    deactivatedAt: left ? { not: null } : null,
    ...(text
      ? {
          OR: [
            { name: { contains: text } },
            { account: { contains: text.toLowerCase() } },
            { memberships: { some: { ...holds, unit: { name: { contains: text } } } } },
          ],
        }
      : {}),
    ...(role ? { roles: { some: { role, ...holds } } } : {}),
  };
  const [total, people] = await Promise.all([
    db().person.count({ where }),
    db().person.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PEOPLE_A_PAGE,
      take: PEOPLE_A_PAGE,
      select: {
        id: true,
        name: true,
        account: true,
        passwordHash: true,
        demoOrder: true,
        deactivatedAt: true,
        roles: { where: holds, select: { role: true } },
        memberships: { where: holds, select: { unit: { select: { name: true } } } },
        sessions: { orderBy: { seenAt: 'desc' }, take: 1, select: { seenAt: true } },
      },
    }),
  ]);
  return {
    total,
    people: people.map(({ passwordHash, demoOrder, deactivatedAt, roles, memberships, sessions, ...person }) => ({
      ...person,
      roles: [...new Set(roles.map((grant) => grant.role))],
      unit: memberships.map(({ unit }) => unit.name).join('、'),
      state: deactivatedAt ? 'left' : passwordHash || demoOrder ? 'active' : 'invited',
      lastSeen: sessions[0]?.seenAt.toISOString() ?? null,
    })),
  };
}

/** Sections and units to choose from, and the roles this actor may give. */
export async function scopesToChoose(actor: Actor) {
  const [sections, units, timeZone] = await Promise.all([
    db().section.findMany({
      where: { active: true },
      orderBy: [{ order: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true },
    }),
    db().unit.findMany({ where: { active: true }, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
    newspaperTimeZone(),
  ]);
  return {
    sections,
    units,
    timeZone,
    today: todayIn(timeZone),
    roles: grantableRoles(actor),
  };
}

export type ScopeChoices = Awaited<ReturnType<typeof scopesToChoose>>;
