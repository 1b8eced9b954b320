import { type Actor, hasRole, type Role, type Scope, roles } from '@/lib/domain/actor';

/**
 * What each role may do beside moving reports and pages (their transition tables say that). Roles
 * are given to people in the database; what a role means is written here. Default: no.
 */
export const abilities = {
  'report.write': ['correspondent', 'reporter', 'editor', 'head', 'pageEditor', 'chief'],
  'report.work': ['editor', 'head', 'chief'],
  'unit.review': ['unitReviewer'],
  'desk.see': ['editor', 'head', 'pageEditor', 'proofreader', 'chief'],
  'placement.edit': ['editor', 'head', 'pageEditor', 'chief'],

  'issue.see': ['editor', 'head', 'pageEditor', 'proofreader', 'chief'],
  'issue.plan': ['chief'],
  'issue.open': ['chief'],
  'issue.close': ['chief'],
  'issue.reopen': ['chief'],
  'issue.release': ['chief'],
  'page.edit': ['pageEditor', 'chief'],
  'page.compose': ['pageEditor', 'chief'],
  'page.proof': ['proofreader', 'pageEditor', 'chief'],
  'page.sign': ['chief'],
  'page.unsign': ['chief'],

  'settings.people': ['admin', 'liaison'],
  'settings.units': ['admin', 'liaison'],
  'settings.sections': ['admin', 'chief'],
  'settings.newspaper': ['admin'],
  'settings.templates': ['admin', 'chief', 'pageEditor'],
  'settings.reasons': ['admin', 'chief', 'head'],
  'person.invite': ['admin', 'liaison'],
  'person.deactivate': ['admin'],
  'person.roles': ['admin'],
  'token.own': roles,
  'statistics.see': ['liaison', 'head', 'chief'],
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof abilities;

export const abilityNames = Object.keys(abilities) as Ability[];

/** A subject narrows the question to a section or a unit; without one it is "anywhere at all". */
export function can(actor: Actor, ability: Ability, subject: Scope = {}): boolean {
  const allowed: readonly Role[] = Object.hasOwn(abilities, ability) ? abilities[ability] : [];
  return allowed.some((role) => hasRole(actor, role, subject));
}

/** Who may do it, for a refusal that says whom to ask. */
export function rolesThatCan(ability: Ability): readonly Role[] {
  return abilities[ability];
}

/** An administrator gives every role; the liaison brings in people from the units. */
export function grantableRoles(actor: Actor): Role[] {
  if (hasRole(actor, 'admin')) return [...roles];
  if (hasRole(actor, 'liaison')) return ['correspondent', 'unitReviewer'];
  return [];
}
