import type { Actor } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import { isOwn, type ReportFacts } from '@/lib/domain/reports/facts';
import { levelOfState } from '@/lib/domain/reports/policy';
import { changedLevelBelow, signatureAt, validSignatures } from '@/lib/domain/reports/signatures';
import { type TransitionName, transitionOf } from '@/lib/domain/reports/transitions';

/**
 * Separation of duties: nobody handles their own report, nobody signs two levels of one report,
 * nobody signs right above the level at which they changed the text, and a change that the last
 * level made is confirmed by somebody else.
 */
export function separationProblems(facts: ReportFacts, name: TransitionName, actor: Actor): Problem[] {
  const problems: Problem[] = [];
  if (transitionOf(name).notOwn && isOwn(facts, actor.personId)) problems.push(problem('own-report'));

  const level = levelOfState(facts.state);
  if (level === null) return problems;

  if (name === 'sign') {
    const other = validSignatures(facts.signatures).find(
      (s) => s.signerId === actor.personId && s.level !== level && !s.confirms,
    );
    if (other) problems.push(problem('signed-another-level', undefined, { level: other.level }));
    if (changedLevelBelow(facts.policy, facts.changes, level, actor.personId)) {
      problems.push(problem('changed-at-level-below'));
    }
  }
  if (name === 'confirmChange' && signatureAt(facts.signatures, level)?.signerId === actor.personId) {
    problems.push(problem('own-change'));
  }
  return problems;
}
