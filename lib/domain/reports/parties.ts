import { type Actor, hasRole, type Role } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import type { ReportCommand } from '@/lib/domain/reports/command';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { levelOfState, levels } from '@/lib/domain/reports/policy';
import { separationProblems } from '@/lib/domain/reports/separation';
import { awaitsConfirmation } from '@/lib/domain/reports/state-problems';
import { type Party, type Transition, type TransitionName, transitionOf } from '@/lib/domain/reports/transitions';

/** Gate one: is this the person's business at all, and is it free of conflicts of interest? */
export function mayTake(facts: ReportFacts, command: ReportCommand, actor: Actor): Problem[] {
  const row = transitionOf(command.name);
  const releasing = command.viaRelease === true;
  if (row.by.some((party) => isParty(party, row, facts, actor, releasing))) {
    return separationProblems(facts, command.name, actor);
  }
  return [whyNot(row, facts, actor)];
}

/**
 * Does a button for this belong on the actor's screen? Wider than `mayTake`: an editor sees that a
 * colleague's report could be signed, and by whom.
 */
export function relevantTo(facts: ReportFacts, name: TransitionName, actor: Actor): boolean {
  const row = transitionOf(name);
  if (!row.from.includes(facts.state)) return false;
  if (awaitsConfirmation(facts) ? name === 'sign' : name === 'confirmChange') return false;
  return row.by.some((party) =>
    party === 'author' ? isAuthor(facts, actor) : hasAnyRoleHere(actor, rolesOf(party, facts), facts),
  );
}

/** The role in the section (a report without one is everybody's) or in the unit of this report. */
export function hasRoleHere(actor: Actor, role: Role, facts: ReportFacts): boolean {
  if (role === 'unitReviewer') {
    // a reviewer reviews the unit that is named in the grant, never "all units"
    return actor.grants.some((grant) => grant.role === role && grant.unitId !== null && grant.unitId === facts.unitId);
  }
  return hasRole(actor, role, facts.sectionId === null ? {} : { sectionId: facts.sectionId });
}

export function isClaimant(facts: ReportFacts, actor: Actor): boolean {
  return facts.claimedById === actor.personId && hasRoleHere(actor, 'editor', facts);
}

function isParty(party: Party, row: Transition, facts: ReportFacts, actor: Actor, releasing: boolean): boolean {
  if (party === 'author') return isAuthor(facts, actor);
  if (party === 'release') return releasing && hasRoleHere(actor, 'chief', facts);
  const claimed = facts.state === 'editing' && row.from.includes('editing');
  const editorsBusiness = party === 'editor' || (party === 'levelRole' && claimed);
  if (party === 'claimant' || (editorsBusiness && claimed)) return isClaimant(facts, actor);
  return hasAnyRoleHere(actor, rolesOf(party, facts), facts);
}

function whyNot(row: Transition, facts: ReportFacts, actor: Actor): Problem {
  if (row.by[0] === 'author') return problem('not-author');
  if (row.by[0] === 'release') return problem('only-by-release');
  const who = row.by.flatMap((party) => rolesOf(party, facts));
  if (facts.state === 'editing' && hasAnyRoleHere(actor, who, facts)) return problem('not-claimant');
  return problem('forbidden', undefined, { roles: [...new Set(who)].join(',') });
}

function rolesOf(party: Party, facts: ReportFacts): readonly Role[] {
  switch (party) {
    case 'author':
    case 'release':
      return [];
    case 'claimant':
      return ['editor'];
    case 'secondPerson':
      return levels;
    case 'levelRole':
      return levelRoles(facts);
    default:
      return [party];
  }
}

/** Where no level is at work, any reviewer may hear that the state is wrong. */
function levelRoles(facts: ReportFacts): readonly Role[] {
  const level = levelOfState(facts.state);
  return level === null ? levels : [level];
}

function hasAnyRoleHere(actor: Actor, roles: readonly Role[], facts: ReportFacts): boolean {
  return roles.some((role) => hasRoleHere(actor, role, facts));
}

function isAuthor(facts: ReportFacts, actor: Actor): boolean {
  return facts.authorId === actor.personId;
}
