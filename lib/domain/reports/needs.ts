import { type Actor, hasRole } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import type { ReportCommand } from '@/lib/domain/reports/command';
import { isOwn, type ReportFacts } from '@/lib/domain/reports/facts';
import { limits, noteProblems, signProblems, submitProblems } from '@/lib/domain/reports/requirements';
import { type Need, transitionOf } from '@/lib/domain/reports/transitions';

/** Gate three: what is missing, in the report or in what was sent along. All of it at once. */
export function requirementsOf(facts: ReportFacts, command: ReportCommand): Problem[] {
  return [...standingProblems(facts, command.name), ...inputProblems(facts, command)];
}

/** What the report itself lacks: the transition bar shows it before anybody presses. */
export function standingProblems(facts: ReportFacts, name: ReportCommand['name']): Problem[] {
  const needs = needsOf(name);
  if (needs.includes('section')) return signProblems(facts);
  return needs.includes('submission') ? submitProblems(facts.content, facts.statement) : [];
}

/** What the dialog has to ask for. */
function inputProblems(facts: ReportFacts, command: ReportCommand): Problem[] {
  const needs = needsOf(command.name);
  const problems = noteProblems(command.note, needs.includes('note'));
  if (needs.includes('reasons') && (command.reasons ?? []).length === 0) {
    problems.push(problem('missing-reason', 'reasons'));
  }
  if (needs.includes('newSection') && command.section === undefined) {
    problems.push(problem('missing-section', 'section'));
  }
  if (needs.includes('person')) problems.push(...targetProblems(facts, command.target));
  if (needs.includes('erratum')) problems.push(...erratumProblems(command.erratum));
  return problems;
}

function needsOf(name: ReportCommand['name']): readonly Need[] {
  return transitionOf(name).needs ?? [];
}

function targetProblems(facts: ReportFacts, target: Actor | undefined): Problem[] {
  if (target === undefined) return [problem('missing-person', 'person')];
  const scope = facts.sectionId === null ? {} : { sectionId: facts.sectionId };
  return [
    ...(hasRole(target, 'editor', scope) ? [] : [problem('not-an-editor-there', 'person')]),
    ...(isOwn(facts, target.personId) ? [problem('own-report', 'person')] : []),
  ];
}

function erratumProblems(text = ''): Problem[] {
  if (text.trim() === '') return [problem('missing-erratum', 'erratum')];
  if (text.length <= limits.erratum) return [];
  return [problem('too-long', 'erratum', { max: limits.erratum, length: text.length })];
}
