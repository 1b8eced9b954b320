import type { Actor } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import type { IssueState } from '@/lib/domain/issues/states';
import type { PageFacts } from '@/lib/domain/pages/facts';
import { layoutProblems } from '@/lib/domain/pages/requirements';
import { isSignedOff, type PageState, pageStates } from '@/lib/domain/pages/states';
import { type Ability, abilityProblems, can } from '@/lib/domain/permissions';
import { type Problem, problem, type Refusal, refuse } from '@/lib/domain/problems';

/**
 * What is done on a page 版 between its transitions: it is composed, another of its layouts is
 * chosen, a headline is told where to break, somebody is made its page editor. Buttons and commands
 * ask here, so that what a button says is what the server would.
 */
export interface PageWork {
  may: Ability;
  in: readonly PageState[];
  issue: readonly IssueState[];
  /** the state that it leaves the page in; left out: the one it was in */
  to?: PageState;
  event: EventKind;
  needs?: readonly ('reports' | 'otherLayouts')[];
}

const underWay = ['open', 'closed'] as const satisfies IssueState[];
const unsigned = pageStates.filter((state) => !isSignedOff(state));

const row = (work: PageWork) => work;

const pageWork = {
  compose: row({
    may: 'page.compose',
    in: ['planned', 'composing'],
    issue: underWay,
    to: 'composing',
    event: 'page.composed',
    needs: ['reports'],
  }),
  choose: row({
    may: 'page.compose',
    in: ['planned', 'composing'],
    issue: underWay,
    to: 'composing',
    event: 'page.layoutChosen',
    needs: ['otherLayouts'],
  }),
  // in proof too: what a proofreader finds is set at once and composed when the page comes back
  setBreaks: row({ may: 'page.compose', in: unsigned, issue: underWay, event: 'report.breaksSet' }),
  assignEditor: row({
    may: 'issue.plan',
    in: unsigned,
    issue: ['planning', ...underWay],
    event: 'page.editorAssigned',
  }),
} as const;

export type PageWorkName = keyof typeof pageWork;

export const pageWorkNames = Object.keys(pageWork) as PageWorkName[];

export interface PageWorkCommand {
  name: PageWorkName;
  /** how many layouts the composer found for the page; only `choose` asks */
  candidates?: number;
}

export interface PageWorkDecision {
  ok: true;
  to: PageState;
  event: EventKind;
}

export interface AvailableWork {
  name: PageWorkName;
  allowed: boolean;
  problems: Problem[];
}

export function decideWork(facts: PageFacts, command: PageWorkCommand, actor: Actor): PageWorkDecision | Refusal {
  const problems = workProblems(facts, command, actor);
  if (problems.length > 0) return refuse(...problems);
  const { to = facts.state, event } = pageWorkOf(command.name);
  return { ok: true, to, event };
}

/** All of it, each allowed or with every reason why not: nothing vanishes from the page desk. */
export function availableWork(facts: PageFacts, candidates: number, actor: Actor): AvailableWork[] {
  return pageWorkNames.map((name) => {
    const problems = workProblems(facts, { name, candidates }, actor);
    return { name, allowed: problems.length === 0, problems };
  });
}

/** Whose work it is, whatever the page is like now. */
export function isWorkOf(actor: Actor, name: PageWorkName): boolean {
  return can(actor, pageWorkOf(name).may);
}

// whoever may not touch a page does not learn what it lacks; everybody else learns all of it
function workProblems(facts: PageFacts, { name, candidates = 0 }: PageWorkCommand, actor: Actor): Problem[] {
  const { may, needs = [] } = pageWorkOf(name);
  const barred = abilityProblems(actor, may);
  if (barred.length > 0) return barred;
  return [
    ...issueProblems(facts, name),
    ...stateProblems(facts, name),
    ...(needs.includes('reports') ? emptyProblems(facts) : []),
    ...(needs.includes('otherLayouts') ? choiceProblems(facts, candidates) : []),
  ];
}

function issueProblems({ issueState, state }: PageFacts, name: PageWorkName): Problem[] {
  if (issueState === 'released' || issueState === 'sealed' || state === 'released') return [problem('issue-released')];
  return pageWorkOf(name).issue.includes(issueState) ? [] : [problem('issue-not-open')];
}

function stateProblems({ state, number: page }: PageFacts, name: PageWorkName): Problem[] {
  if (pageWorkOf(name).in.includes(state) || state === 'released') return [];
  return [
    state === 'signed'
      ? problem('page-signed', undefined, { page })
      : problem('page-past-composing', undefined, { page, state }),
  ];
}

function emptyProblems({ reports, number: page }: PageFacts): Problem[] {
  return reports.length > 0 ? [] : [problem('page-without-reports', undefined, { page })];
}

function choiceProblems(facts: PageFacts, candidates: number): Problem[] {
  const problems = layoutProblems(facts);
  if (problems.length > 0) return problems;
  return candidates > 1 ? [] : [problem('no-other-layout')];
}

export function pageWorkOf(name: PageWorkName): PageWork {
  return pageWork[name];
}
