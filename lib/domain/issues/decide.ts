import { type Actor, hasAnyRole } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import { type Problem, problem, type Refusal, refuse } from '@/lib/domain/problems';
import { noteProblems } from '@/lib/domain/reports/requirements';
import { type IssueFacts, planProblems, releaseProblems } from '@/lib/domain/issues/requirements';
import type { IssueState } from '@/lib/domain/issues/states';
import { type IssueTransitionName, issueTransitionNames, issueTransitionOf } from '@/lib/domain/issues/transitions';

/** The same three gates as for reports: permission, state, requirements. */
export interface IssueCommand {
  name: IssueTransitionName;
  note?: string;
}

export interface IssueDecision {
  ok: true;
  name: IssueTransitionName;
  from: IssueState;
  to: IssueState;
  event: { kind: EventKind; payload: Record<string, unknown> };
}

export interface AvailableIssue {
  name: IssueTransitionName;
  allowed: boolean;
  problems: Problem[];
}

export function decideIssue(facts: IssueFacts, command: IssueCommand, actor: Actor): IssueDecision | Refusal {
  const { name, note } = command;
  const row = issueTransitionOf(name);
  const noteNeeded = row.needs?.includes('note') ?? false;
  const problems = firstProblems(facts, name, actor, noteProblems(note, noteNeeded));
  if (problems.length > 0) return refuse(...problems);

  const payload = { from: facts.state, to: row.to, ...(note?.trim() ? { note: note.trim() } : {}) };
  return { ok: true, name, from: facts.state, to: row.to, event: { kind: row.event, payload } };
}

export function availableIssue(facts: IssueFacts, actor: Actor): AvailableIssue[] {
  return issueTransitionNames
    .filter((name) => {
      const { from, by } = issueTransitionOf(name);
      return from.includes(facts.state) && hasAnyRole(actor, by);
    })
    .map((name) => {
      const problems = firstProblems(facts, name, actor, []);
      return { name, allowed: problems.length === 0, problems };
    });
}

function firstProblems(facts: IssueFacts, name: IssueTransitionName, actor: Actor, input: Problem[]): Problem[] {
  const { by, from, needs = [] } = issueTransitionOf(name);
  const permission = hasAnyRole(actor, by) ? [] : [problem('forbidden', undefined, { roles: by.join(',') })];
  const state = from.includes(facts.state)
    ? []
    : [problem('wrong-state', undefined, { state: facts.state, needed: from.join(',') })];
  const requirements = [
    ...(needs.includes('plan') ? planProblems(facts) : []),
    ...(needs.includes('signedPages') ? releaseProblems(facts) : []),
    ...input,
  ];
  return [permission, state, requirements].find((problems) => problems.length > 0) ?? [];
}
