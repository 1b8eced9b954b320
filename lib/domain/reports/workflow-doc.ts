import { issueStates } from '@/lib/domain/issues/states';
import { issueTransitionNames, issueTransitionOf } from '@/lib/domain/issues/transitions';
import { afterProof, pageStates } from '@/lib/domain/pages/states';
import { pageTransitionNames, pageTransitionOf } from '@/lib/domain/pages/transitions';
import { type PageWorkName, pageWorkNames, pageWorkOf } from '@/lib/domain/pages/work';
import { rolesThatCan } from '@/lib/domain/permissions';
import { levelsOf, reviewPolicies, stateOfLevel } from '@/lib/domain/reports/policy';
import { issueWords, pageWords, reportWords } from '@/lib/domain/reports/state-words';
import { reportStates } from '@/lib/domain/reports/states';
import { type Transition, transitionNames, transitionOf } from '@/lib/domain/reports/transitions';

/** docs/workflow.md, written from the three tables, so that the document cannot disagree with them. */
interface Row {
  name: string;
  from: readonly string[];
  to: string;
  /** destinations for the diagram; a rule may have several */
  leadsTo: (from: string) => readonly string[];
  by: readonly string[];
  needs: readonly string[];
  event: string;
}

export function workflowDoc(): string {
  return [
    '# Workflow',
    '',
    'Generated from the transition tables by `node --import tsx scripts/write-docs.ts`. Change the tables, not this file.',
    '',
    ...chapter('Report 稿件', reportStates, reportWords, reportRows()),
    '`author`, `claimant` (the editor in charge), `levelRole` (the role of the level under review), `secondPerson`',
    '(a reviewer other than the one who made the change) and `release` (the release of the issue) are relations, not',
    'roles. `afterSubmit`, `afterSignature`, `lastLevel`, `claimantOrDesk` and `deskOfSection` are rules:',
    'see `lib/domain/reports/destination.ts`.',
    '',
    '### Review policies',
    '',
    ...reviewPolicies.map((policy) => `- \`${policy}\`: ${levelsOf[policy].map(levelWords).join(' → ')}`),
    '',
    ...chapter('Page 版', pageStates, pageWords, pageRows()),
    '`next` is the next proof round of this newspaper, or `ready` after its last one. `markReady` takes the place of',
    '`sendToProof` where no round is proofed.',
    '',
    'Between its transitions:',
    '',
    '| Work | While the page is | While the issue is | Who | Needs | Event |',
    '|---|---|---|---|---|---|',
    ...pageWorkNames.map(workLine),
    '',
    ...chapter('Issue 期', issueStates, issueWords, issueRows()),
  ].join('\n');
}

function levelWords(level: keyof typeof stateOfLevel): string {
  return `${level} (${reportWords[stateOfLevel[level]]})`;
}

function chapter(title: string, states: readonly string[], words: Record<string, string>, rows: Row[]): string[] {
  const arrows = rows.flatMap((row) =>
    row.from.flatMap((from) => row.leadsTo(from).map((to) => `    ${from} --> ${to}: ${row.name}`)),
  );
  return [
    `## ${title}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `    ${state}: ${state} ${words[state]}`),
    ...arrows,
    '```',
    '',
    '| Transition | From | To | Who | Needs | Event |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ name, from, to, by, needs, event }) =>
        `| \`${name}\` | ${from.join(', ')} | ${to} | ${by.join(', ')} | ${needs.join(', ') || '–'} | \`${event}\` |`,
    ),
    '',
  ];
}

const ruleLeadsTo: Record<string, (from: string) => readonly string[]> = {
  afterSubmit: (from) => (from === 'returned' ? ['editing', 'unitReview', 'submitted'] : ['unitReview', 'submitted']),
  afterSignature: (from) =>
    from === 'editing'
      ? ['secondReview', 'finalReview', 'signed']
      : from === 'secondReview'
        ? ['finalReview']
        : ['signed'],
  lastLevel: () => ['finalReview', 'editing'],
  claimantOrDesk: () => ['editing', 'submitted'],
  deskOfSection: (from) => (from === 'submitted' ? ['submitted'] : [from, 'submitted']),
  same: (from) => [from],
};

function reportRows(): Row[] {
  return transitionNames.map((name) => {
    const { from, to, by, needs = [], event, notOwn }: Transition = transitionOf(name);
    return {
      name,
      from,
      to,
      leadsTo: ruleLeadsTo[to] ?? (() => [to]),
      by,
      needs: [...needs, ...(notOwn ? ['not one’s own'] : [])],
      event,
    };
  });
}

function pageRows(): Row[] {
  return pageTransitionNames.map((name) => {
    const { from, to, by, needs = [], event } = pageTransitionOf(name);
    const leadsTo = (state: string) => (to === 'next' ? nextOf(state) : [to]);
    return { name, from, to, leadsTo, by: by === 'release' ? ['release'] : by, needs, event };
  });
}

function workLine(name: PageWorkName): string {
  const { in: states, issue, may, needs = [], event } = pageWorkOf(name);
  const cells = [states, issue, rolesThatCan(may), needs].map((list) => list.join(', ') || '–');
  return `| \`${name}\` | ${cells.join(' | ')} | \`${event}\` |`;
}

function nextOf(from: string): string[] {
  const state = pageStates.find((s) => s === from);
  const rounds = ([1, 2, 3] as const).filter((count) => from === 'composing' || Number(from.slice(-1)) <= count);
  return state ? [...new Set(rounds.map((count) => afterProof(state, count)))] : [];
}

function issueRows(): Row[] {
  return issueTransitionNames.map((name) => {
    const { from, to, by, needs = [], event } = issueTransitionOf(name);
    return { name, from, to, leadsTo: () => [to], by, needs, event };
  });
}
