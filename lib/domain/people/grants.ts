import type { Actor, RoleGrant } from '@/lib/domain/actor';
import { grantableRoles } from '@/lib/domain/permissions';
import { type Problem, problem } from '@/lib/domain/problems';

/**
 * Giving somebody a role: from a day to a day, everywhere or for one section or unit. Administration
 * is never limited to a part, and somebody who reviews for a unit reviews for a certain one.
 */
export function grantProblems(actor: Actor, grant: RoleGrant, personId: string | null): Problem[] {
  const { role, sectionId, unitId, from, until } = grant;
  return [
    ...ownRole(actor, personId),
    ...(grantableRoles(actor).includes(role) ? [] : [problem('role-not-grantable', 'role')]),
    ...(role === 'unitReviewer' && unitId === null ? [problem('missing-unit', 'unitId')] : []),
    ...(role === 'admin' && sectionId !== null ? [problem('value-not-allowed', 'sectionId')] : []),
    ...(role === 'admin' && unitId !== null ? [problem('value-not-allowed', 'unitId')] : []),
    ...(from && until && until.getTime() <= from.getTime() ? [problem('dates-reversed', 'until')] : []),
  ];
}

/** Nobody gives a role or a unit to themselves: whoever sets the newspaper up would sign in it. */
export function ownRole(actor: Actor, personId: string | null): Problem[] {
  return actor.personId === personId ? [problem('own-role', 'role')] : [];
}

/** A role may end earlier, never later than it was given for: that would be giving it anew. */
export function endProblems(grant: { from: Date; until: Date | null }, until: Date): Problem[] {
  return [
    ...(until <= grant.from ? [problem('dates-reversed', 'lastDay')] : []),
    ...(grant.until && until > grant.until ? [problem('term-not-longer', 'lastDay')] : []),
  ];
}

/** How many can administer today, and how many of them without an end. */
export interface Administrators {
  now: number;
  open: number;
}

/** A newspaper without an administrator could never get one again. */
export function lastsAdministration(before: Administrators, after: Administrators): boolean {
  return after.now > 0 && (after.open > 0 || before.open === 0);
}
