import type { Actor, Role } from '@/lib/domain/actor';
import { mayCareFor } from '@/lib/domain/people/care';
import { can, grantableRoles } from '@/lib/domain/permissions';
import { calendarDay } from '@/lib/domain/calendar';
import { IDLE } from '../auth/sessions';
import { db } from '../db/client';
import { newspaperTimeZone } from '../newspaper/clock';
import { profileSeen } from './profile';

export interface GrantLine {
  id: string;
  role: Role;
  section: string | null;
  unit: string | null;
  from: string;
  /** last day */
  until: string | null;
  phase: 'now' | 'later' | 'past';
  mayEnd: boolean;
}

export interface MembershipLine {
  id: string;
  unitId: string;
  unit: string;
  title: string;
  from: string;
  until: string | null;
  phase: 'now' | 'later' | 'past';
}

/** A person with all roles and units, past ones too, and what the actor may do about them. */
export async function personDetail(actor: Actor, personId: string) {
  const person = await db().person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      account: true,
      passwordHash: true,
      demoOrder: true,
      deactivatedAt: true,
      createdAt: true,
      secondFactor: { select: { confirmedAt: true } },
      roles: {
        orderBy: [{ from: 'asc' }, { id: 'asc' }],
        include: { section: { select: { name: true } }, unit: { select: { name: true } } },
      },
      memberships: { orderBy: [{ from: 'asc' }, { id: 'asc' }], include: { unit: { select: { name: true } } } },
      _count: {
        select: { sessions: { where: { expiresAt: { gt: new Date() }, seenAt: { gt: new Date(Date.now() - IDLE) } } } },
      },
    },
  });
  if (!person) return null;
  const timeZone = await newspaperTimeZone();
  const dated = (at: { from: Date; until: Date | null }) => spell(at, timeZone);
  const held = person.roles.filter(({ until }) => until === null || until > new Date()).map(({ role }) => role);
  return {
    id: person.id,
    name: person.name,
    account: person.account,
    seen: profileSeen(person),
    state: person.deactivatedAt
      ? ('left' as const)
      : person.passwordHash || person.demoOrder
        ? ('active' as const)
        : ('invited' as const),
    sessions: person._count.sessions,
    hasFactor: Boolean(person.secondFactor?.confirmedAt),
    self: person.id === actor.personId,
    mayCare: mayCareFor(actor, held),
    mayDeactivate: can(actor, 'person.deactivate'),
    grants: person.roles.map(
      (grant): GrantLine => ({
        id: grant.id,
        role: grant.role,
        section: grant.section?.name ?? null,
        unit: grant.unit?.name ?? null,
        ...dated(grant),
        mayEnd: grantableRoles(actor).includes(grant.role),
      }),
    ),
    memberships: person.memberships.map(
      (membership): MembershipLine => ({
        id: membership.id,
        unitId: membership.unitId,
        unit: membership.unit.name,
        title: membership.title,
        ...dated(membership),
      }),
    ),
  };
}

export type PersonDetail = NonNullable<Awaited<ReturnType<typeof personDetail>>>;

function spell({ from, until }: { from: Date; until: Date | null }, timeZone: string) {
  const now = new Date();
  const phase = until && until <= now ? ('past' as const) : from > now ? ('later' as const) : ('now' as const);
  return {
    from: calendarDay(from, timeZone),
    // `until` is the first moment after: the last day is the one just before
    until: until ? calendarDay(new Date(until.getTime() - 1), timeZone) : null,
    phase,
  };
}
