import { type Problem, problem } from '@/lib/domain/problems';
import type { ReportCommand } from '@/lib/domain/reports/command';
import { openPlacements, type ReportFacts } from '@/lib/domain/reports/facts';
import { levelOfState } from '@/lib/domain/reports/policy';
import { signatureAt } from '@/lib/domain/reports/signatures';
import { transitionOf } from '@/lib/domain/reports/transitions';

/** Gate two: can this happen to the report as it stands now? */
export function stateProblems(facts: ReportFacts, command: ReportCommand): Problem[] {
  const row = transitionOf(command.name);
  if (!row.from.includes(facts.state)) return [wrongState(facts, command)];

  // what a unit sent back to its own author has never been on the desk
  if (command.name === 'reconsider' && facts.submittedAt === null) return [wrongState(facts, command)];

  const problems = pageProblems(facts, command);
  if (command.name === 'sign' && awaitsConfirmation(facts)) {
    problems.push(problem('level-already-signed'));
  }
  if (command.name === 'confirmChange' && !awaitsConfirmation(facts)) {
    problems.push(problem('nothing-to-confirm'));
  }
  if (command.seenHash !== undefined && command.seenHash !== facts.contentHash) {
    problems.push(problem('text-changed-since'));
  }
  return problems;
}

/** The last level has signed its own change, and a second person has not looked yet. */
export function awaitsConfirmation(facts: ReportFacts): boolean {
  const level = levelOfState(facts.state);
  return level !== null && signatureAt(facts.signatures, level) !== null;
}

function wrongState(facts: ReportFacts, command: ReportCommand): Problem {
  if (command.name === 'claim' && facts.claimedById !== null && facts.state === 'editing') {
    return problem('already-claimed');
  }
  const needed = transitionOf(command.name).from.join(',');
  return problem('wrong-state', undefined, { state: facts.state, needed });
}

function pageProblems(facts: ReportFacts, command: ReportCommand): Problem[] {
  const rule = transitionOf(command.name).page;
  if (rule === undefined) return [];
  return openPlacements(facts)
    .filter(({ pageState }) => rule === 'refuses' || pageState === 'signed')
    .map(({ pageNumber }) =>
      problem(rule === 'refuses' ? 'on-page' : 'on-signed-page', undefined, { page: pageNumber }),
    );
}
