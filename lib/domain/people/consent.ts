import { type Actor, hasAnyRole, hasRole, type Role, roles } from '@/lib/domain/actor';
import { pageTransitionOf } from '@/lib/domain/pages/transitions';
import { rolesThatCan } from '@/lib/domain/permissions';
import { type Problem, problem } from '@/lib/domain/problems';
import { levels } from '@/lib/domain/reports/policy';

const signing: readonly Role[] = [...levels, pageTransitionOf('sign').by, rolesThatCan('unit.review')].flat() as Role[];

/**
 * Roles that one person alone does not give: who holds one signs a report or a page, passes a report for
 * its unit, or says yes when a chief asks.
 */
export const rolesByConsent: readonly Role[] = roles.filter((role) => signing.includes(role) || role === 'admin');

export function byConsent(held: readonly Role[]): boolean {
  return held.some((role) => rolesByConsent.includes(role));
}

/** Something is asked for that waits for a second person. */
export interface Asked {
  /** for whom */
  personId: string;
  askedById: string;
  /** gives or opens a role that needs consent */
  weighty: boolean;
}

/** Somebody who may perhaps be the second. */
export interface Second extends Actor {
  /** somebody else alone has had the link to this account, or has chosen its address, in hand */
  openedByHand: boolean;
}

/**
 * May this person be the second? Never who asked. One of the two must be a chief, so that administrator and
 * liaison together make no editor; who profits counts only where there is nobody else, and only if a chief
 * is on one side. What carries no such role any two of the newsroom may settle who look after accounts.
 */
export function consentProblems(second: Second, asked: Asked, all: readonly Second[]): Problem[] {
  if (second.personId === asked.askedById) return [problem('own-request')];
  if (second.personId === asked.personId && others(asked, all).length > 0) return [problem('own-request')];
  return standsBy(second, asked, all)
    ? []
    : [problem('forbidden', undefined, { roles: askable(asked, all).join(',') })];
}

export function whoMayConsent(asked: Asked, all: readonly Second[]): Second[] {
  return all.filter((second) => consentProblems(second, asked, all).length === 0);
}

export function isChief(actor: Actor | undefined): boolean {
  return actor !== undefined && hasRole(actor, 'chief', { sectionId: null, unitId: null });
}

function others(asked: Asked, all: readonly Second[]): Second[] {
  return all.filter(
    (each) => each.personId !== asked.askedById && each.personId !== asked.personId && standsBy(each, asked, all),
  );
}

function standsBy(second: Second, asked: Asked, all: readonly Second[]): boolean {
  if (second.openedByHand && asked.weighty) return false;
  return (
    hasAnyRole(second, askable(asked, all), { sectionId: null, unitId: null }) ||
    (second.personId === asked.personId && asked.weighty && askerIsChief(asked, all))
  );
}

function askable(asked: Asked, all: readonly Second[]): Role[] {
  if (!asked.weighty) return ['chief', 'admin', 'liaison'];
  return askerIsChief(asked, all) ? ['chief', 'admin'] : ['chief'];
}

const askerIsChief = ({ askedById }: Asked, all: readonly Second[]) =>
  isChief(all.find(({ personId }) => personId === askedById));
