import { type Actor, hasRole } from '@/lib/domain/actor';
import type { ReportCommand } from '@/lib/domain/reports/command';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { hasRoleHere } from '@/lib/domain/reports/parties';
import { lastLevel, levelOfState, nextLevel, stateAfter, stateOfLevel } from '@/lib/domain/reports/policy';
import { changedAtLevel } from '@/lib/domain/reports/signatures';
import type { ReportState } from '@/lib/domain/reports/states';
import { type Destination, transitionOf } from '@/lib/domain/reports/transitions';

/** Where a transition leads from here. Most rows say it; these are the rules for the rest. */
export function destinationOf(facts: ReportFacts, command: ReportCommand, actor: Actor): ReportState {
  const { to } = transitionOf(command.name);
  if (to === 'same') return facts.state;
  return isRule(to) ? rules[to](facts, command, actor) : to;
}

type Rule = (facts: ReportFacts, command: ReportCommand, actor: Actor) => ReportState;

const rules: Record<Destination, Rule> = {
  /** Returned and answered goes back to the editor who asked; new goes through the unit first. */
  afterSubmit: (facts, _command, actor) => {
    if (facts.state === 'returned' && facts.claimedById !== null) return 'editing';
    const reviewsHere = hasRoleHere(actor, 'unitReviewer', facts);
    return facts.unitNeedsReview && !reviewsHere ? 'unitReview' : 'submitted';
  },

  /** A last level that changed the text itself waits for a second person. */
  afterSignature: (facts, _command, actor) => {
    const level = levelOfState(facts.state);
    if (level === null) return facts.state;
    const last = nextLevel(facts.policy, level) === null;
    const waits = last && changedAtLevel(facts.changes, level, actor.personId);
    return waits ? facts.state : stateAfter(facts.policy, level);
  },

  lastLevel: (facts) => stateOfLevel[lastLevel(facts.policy)],

  claimantOrDesk: (facts) => (facts.claimedById === null ? 'submitted' : 'editing'),

  /** An editor in charge who works for the new section keeps it; else its desk finds it unclaimed. */
  deskOfSection: (facts, command, actor) => {
    const keeps =
      facts.claimedById === actor.personId && hasRole(actor, 'editor', { sectionId: command.section?.id ?? null });
    return keeps ? facts.state : 'submitted';
  },
};

function isRule(to: ReportState | Destination): to is Destination {
  return Object.hasOwn(rules, to);
}
