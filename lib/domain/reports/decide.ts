import type { Actor } from '@/lib/domain/actor';
import { type Problem, type Refusal, refuse } from '@/lib/domain/problems';
import type { Available, Decision, ReportCommand } from '@/lib/domain/reports/command';
import { effects } from '@/lib/domain/reports/effects';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { requirementsOf, standingProblems } from '@/lib/domain/reports/needs';
import { mayTake, relevantTo } from '@/lib/domain/reports/parties';
import { stateProblems } from '@/lib/domain/reports/state-problems';
import { type TransitionName, transitionNames } from '@/lib/domain/reports/transitions';

/**
 * May this person do this with this report now, and what follows? The kinds of reason come in a
 * fixed order, and all of one kind at once: first permission, then state, then requirements.
 * Whoever may not touch a report does not learn what it lacks.
 */
export function decide(facts: ReportFacts, command: ReportCommand, actor: Actor, now: Date): Decision | Refusal {
  for (const gate of [mayTake, stateProblems, requirementsOf]) {
    const problems = gate(facts, command, actor);
    if (problems.length > 0) return refuse(...problems);
  }
  return effects(facts, command, actor, now);
}

/**
 * Every transition of this state that concerns the actor: allowed, or with the reasons why not.
 * What is asked for in the dialog itself (reasons, a note, a person) is not counted as missing.
 */
export function available(facts: ReportFacts, actor: Actor): Available[] {
  return transitionNames
    .filter((name) => relevantTo(facts, name, actor))
    .map((name) => {
      const problems = problemsNow(facts, name, actor);
      return { name, allowed: problems.length === 0, problems };
    });
}

function problemsNow(facts: ReportFacts, name: TransitionName, actor: Actor): Problem[] {
  const command: ReportCommand = { name };
  return (
    [mayTake(facts, command, actor), stateProblems(facts, command)].find((p) => p.length > 0) ??
    standingProblems(facts, name)
  );
}
