import { type Actor, hasAnyRole } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import { type Problem, problem, type Refusal, refuse } from '@/lib/domain/problems';
import { noteProblems } from '@/lib/domain/reports/requirements';
import type { PageFacts } from '@/lib/domain/pages/facts';
import { pageRequirements } from '@/lib/domain/pages/requirements';
import { afterProof, type PageState } from '@/lib/domain/pages/states';
import { type PageTransitionName, pageTransitionNames, pageTransitionOf } from '@/lib/domain/pages/transitions';

/** The same three gates as for reports: permission, state, requirements. */
export interface PageCommand {
  name: PageTransitionName;
  note?: string;
  /** hash of the sheet that the person had before their eyes */
  seenSheet?: string;
  /** set by the release of an issue alone */
  viaRelease?: true;
  /** set by a change of the text alone: whoever may change it takes the signature off the page */
  viaTextChange?: true;
}

export interface PageDecision {
  ok: true;
  name: PageTransitionName;
  from: PageState;
  to: PageState;
  event: { kind: EventKind; payload: Record<string, unknown> };
  /** a page signature to record, bound to this layout */
  signs: { layoutId: string; sheetHash: string; at: Date } | null;
  /** the valid page signature falls */
  voids: boolean;
}

export interface AvailablePage {
  name: PageTransitionName;
  allowed: boolean;
  problems: Problem[];
}

export function decidePage(facts: PageFacts, command: PageCommand, actor: Actor, now: Date): PageDecision | Refusal {
  const row = pageTransitionOf(command.name);
  const noteNeeded = row.needs?.includes('note') === true && !byTextChange(command);
  const problems = firstProblems(facts, command, actor, [
    ...pageRequirements(facts, row.needs ?? []),
    ...noteProblems(command.note, noteNeeded),
  ]);
  return problems.length > 0 ? refuse(...problems) : effects(facts, command, now);
}

export function availablePage(facts: PageFacts, actor: Actor): AvailablePage[] {
  return pageTransitionNames
    .filter((name) => isRelevant(facts, name, actor))
    .map((name) => {
      const standing = pageRequirements(facts, pageTransitionOf(name).needs ?? []);
      const problems = firstProblems(facts, { name }, actor, standing);
      return { name, allowed: problems.length === 0, problems };
    });
}

function firstProblems(facts: PageFacts, command: PageCommand, actor: Actor, requirements: Problem[]): Problem[] {
  const gates = [permissionProblems(command, actor), stateProblems(facts, command), requirements];
  return gates.find((problems) => problems.length > 0) ?? [];
}

function permissionProblems(command: PageCommand, actor: Actor): Problem[] {
  const { name, viaRelease } = command;
  const { by } = pageTransitionOf(name);
  if (byTextChange(command)) return [];
  if (by === 'release') {
    const releasing = viaRelease === true && hasAnyRole(actor, ['chief']);
    return releasing ? [] : [problem('only-by-release')];
  }
  return hasAnyRole(actor, by) ? [] : [problem('forbidden', undefined, { roles: by.join(',') })];
}

const byTextChange = ({ name, viaTextChange }: PageCommand): boolean => name === 'unsign' && viaTextChange === true;

function stateProblems(facts: PageFacts, command: PageCommand): Problem[] {
  const problems: Problem[] = [];
  if (!fits(facts, command.name)) {
    const needed = pageTransitionOf(command.name).from.join(',');
    problems.push(problem('wrong-state', undefined, { state: facts.state, needed }));
  }
  if (facts.issueState === 'planning' && !byTextChange(command)) problems.push(problem('issue-not-open'));
  if (facts.issueState === 'released' || facts.issueState === 'sealed') {
    problems.push(problem('issue-released'));
  }
  if (command.seenSheet !== undefined && command.seenSheet !== facts.layout?.sheetHash) {
    problems.push(problem('page-changed', undefined, { page: facts.number }));
  }
  return problems;
}

// the step on is shown to everybody, so that it says whose it is; the steps back to those who may take them
function isRelevant(facts: PageFacts, name: PageTransitionName, actor: Actor): boolean {
  const { by, way } = pageTransitionOf(name);
  return by !== 'release' && fits(facts, name) && (way === 'on' || hasAnyRole(actor, by));
}

function fits(facts: PageFacts, name: PageTransitionName): boolean {
  const { from, rounds } = pageTransitionOf(name);
  const proofed = facts.proofRounds > 0 ? 'some' : 'none';
  return from.includes(facts.state) && (rounds === undefined || rounds === proofed);
}

function effects(facts: PageFacts, command: PageCommand, now: Date): PageDecision {
  const { name, note } = command;
  const row = pageTransitionOf(name);
  const to = row.to === 'next' ? afterProof(facts.state, facts.proofRounds) : row.to;
  const signs =
    name === 'sign' && facts.layout !== null
      ? { layoutId: facts.layout.id, sheetHash: facts.layout.sheetHash, at: now }
      : null;
  const payload = {
    from: facts.state,
    to,
    ...(note?.trim() ? { note: note.trim() } : {}),
    ...(signs ? { sheetHash: signs.sheetHash } : {}),
  };
  return {
    ok: true,
    name,
    from: facts.state,
    to,
    event: { kind: row.event, payload },
    signs,
    voids: name === 'unsign',
  };
}
