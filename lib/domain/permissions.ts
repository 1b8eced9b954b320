import { type Actor, hasRole, type Role, type Scope, roles } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import { type Party, type TransitionName, transitionOf } from '@/lib/domain/reports/transitions';

/**
 * What each role may do beside moving reports, pages and issues: who moves them is said by their
 * transition tables and nowhere else. Roles are given to people in the database; what a role means
 * is written here. Default: no.
 */
export const abilities = {
  'report.write': ['correspondent', 'reporter', 'editor', 'head', 'pageEditor', 'chief'],
  'report.work': rolesThatMove('handOver', 'assignSection', 'return', 'decline', 'kill'),
  'unit.review': rolesThatMove('approveForUnit', 'returnFromUnit'),
  'desk.see': ['editor', 'head', 'pageEditor', 'proofreader', 'chief'],
  'placement.edit': ['editor', 'head', 'pageEditor', 'chief'],

  'issue.see': ['editor', 'head', 'pageEditor', 'proofreader', 'chief'],
  'issue.plan': ['chief'],
  'page.compose': ['pageEditor', 'chief'],

  'settings.people': ['admin', 'liaison'],
  'settings.units': ['admin', 'liaison'],
  'settings.sections': ['admin', 'chief'],
  'settings.newspaper': ['admin'],
  'settings.templates': ['admin', 'chief', 'pageEditor'],
  'settings.reasons': ['admin', 'chief', 'head'],
  'settings.operations': ['admin'],
  'person.invite': ['admin', 'liaison'],
  'person.deactivate': ['admin'],
  'person.roles': ['admin'],
  'token.own': roles,
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof abilities;

export const abilityNames = Object.keys(abilities) as Ability[];

/** A subject narrows the question to a section or a unit; without one it is "anywhere at all". */
export function can(actor: Actor, ability: Ability, subject: Scope = {}): boolean {
  const allowed: readonly Role[] = Object.hasOwn(abilities, ability) ? abilities[ability] : [];
  return allowed.some((role) => hasRole(actor, role, subject));
}

/** Why not: who may do it is who can be asked. Empty when this person may. */
export function abilityProblems(actor: Actor, ability: Ability, subject: Scope = {}): Problem[] {
  return can(actor, ability, subject)
    ? []
    : [problem('forbidden', undefined, { roles: rolesThatCan(ability).join(',') })];
}

export function rolesThatCan(ability: Ability): readonly Role[] {
  return abilities[ability];
}

/** The roles that the table names for these transitions. */
function rolesThatMove(...names: TransitionName[]): readonly Role[] {
  const parties = new Set<Party>(names.flatMap((name) => transitionOf(name).by));
  return roles.filter((role) => parties.has(role));
}

/** An administrator gives every role; the liaison brings in people from the units. */
export function grantableRoles(actor: Actor): Role[] {
  if (hasRole(actor, 'admin')) return [...roles];
  if (hasRole(actor, 'liaison')) return ['correspondent', 'unitReviewer'];
  return [];
}
