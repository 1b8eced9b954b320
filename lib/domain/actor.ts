/**
 * The one who acts: a person with the roles that are in force today. Rules never see an account,
 * a session or a cookie, only this. One person may hold several roles, each from a date to a date,
 * some limited to a section or a unit.
 */

export const roles = [
  'correspondent',
  'unitReviewer',
  'reporter',
  'editor',
  'head',
  'pageEditor',
  'proofreader',
  'chief',
  'liaison',
  'admin',
] as const;

export type Role = (typeof roles)[number];

export interface RoleGrant {
  role: Role;
  /** limited to this section; null = all sections */
  sectionId: string | null;
  /** limited to this unit; null = all units */
  unitId: string | null;
  from: Date | null;
  until: Date | null;
}

export interface Actor {
  personId: string;
  name: string;
  /** already narrowed to those in force: see `grantsInForce` */
  grants: readonly RoleGrant[];
  /** the units this person belongs to today */
  unitIds: readonly string[];
  /** must have a second factor and has none: the doors open the way to it and nothing else */
  owesFactor?: true;
}

export interface Scope {
  sectionId?: string | null;
  unitId?: string | null;
}

/**
 * Does the actor hold the role here? A part of the scope that is left out is not asked about;
 * `null` (no section, no unit) is covered by unlimited grants only.
 */
export function hasRole(actor: Actor, role: Role, scope: Scope = {}): boolean {
  return actor.grants.some(
    (grant) => grant.role === role && covers(grant.sectionId, scope.sectionId) && covers(grant.unitId, scope.unitId),
  );
}

export function hasAnyRole(actor: Actor, wanted: readonly Role[], scope: Scope = {}): boolean {
  return wanted.some((role) => hasRole(actor, role, scope));
}

/** `from` is the first moment of the grant, `until` the first moment after it. */
export function grantsInForce(grants: readonly RoleGrant[], now: Date): RoleGrant[] {
  return grants.filter(
    (grant) =>
      (grant.from === null || grant.from.getTime() <= now.getTime()) &&
      (grant.until === null || grant.until.getTime() > now.getTime()),
  );
}

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && (roles as readonly string[]).includes(value);
}

function covers(limit: string | null, asked: string | null | undefined): boolean {
  return limit === null || asked === undefined || limit === asked;
}
