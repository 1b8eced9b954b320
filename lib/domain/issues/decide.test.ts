import { describe, expect, test } from 'vitest';
import { pageIn } from '@/lib/domain/pages/sample-page';
import { castNames, newsroom } from '@/lib/domain/roles/newsroom';
import { availableIssue, decideIssue } from './decide';
import { type IssueFacts, planProblems } from './requirements';
import { type IssueState, issueStates } from './states';
import { type IssueTransitionName, issueTransitionNames } from './transitions';

const issueIn = (state: IssueState, changes: Partial<IssueFacts> = {}): IssueFacts => ({
  id: 'issue',
  state,
  version: 1,
  date: '2026-11-22',
  serial: 4127,
  pages: [pageIn('signed', { issueState: state })],
  ...changes,
});

/** Written by hand: from which state, to which. All of it is the chief's. */
const allowed: Record<IssueTransitionName, [from: IssueState, to: IssueState]> = {
  open: ['planning', 'open'],
  backToPlanning: ['open', 'planning'],
  close: ['open', 'closed'],
  reopen: ['closed', 'open'],
  release: ['closed', 'released'],
  seal: ['released', 'sealed'],
};

test.each(issueTransitionNames)('%s: the chief alone, in one state', (name) => {
  for (const state of issueStates) {
    for (const who of castNames) {
      const decision = decideIssue(issueIn(state), { name, note: '补稿' }, newsroom[who]);
      const expected = who === 'chief' && allowed[name][0] === state;
      expect(decision.ok ? decision.to : null, `${who} ${name} in ${state}`).toBe(expected ? allowed[name][1] : null);
      const button = availableIssue(issueIn(state), newsroom[who]).find((b) => b.name === name);
      expect(button?.allowed ?? false).toBe(expected);
    }
  }
});

describe('a plan', () => {
  test('has a date, a serial number, and pages with names and numbers of their own', () => {
    const pages = [
      { number: 1, name: '要闻' },
      { number: 1, name: '' },
    ];
    expect(planProblems({ date: null, serial: null, pages })).toMatchObject([
      { code: 'missing-date' },
      { code: 'missing-serial' },
      { code: 'missing-page-name', field: 'pages.1.name' },
      { code: 'page-number-taken', field: 'pages.1.number' },
    ]);
  });
  test.each([0, -1, 1.5, Number.NaN])('has no serial number %d', (serial) => {
    expect(planProblems({ ...issueIn('planning'), serial })).toMatchObject([{ code: 'number-out-of-range' }]);
  });
  test('has pages', () =>
    expect(planProblems(issueIn('planning', { pages: [] }))).toMatchObject([{ code: 'no-pages' }]));
});

test('release names every page and report that holds it up, at once', () => {
  const pages = [
    pageIn('signed', { number: 1 }),
    pageIn('proof2', { number: 2, reports: [{ id: 'a', headline: '医院义诊', state: 'editing' }] }),
    pageIn('signed', { number: 3, inputHash: 'input-2' }),
    pageIn('ready', { number: 4, layout: { id: 'l', inputHash: 'input-1', sheetHash: 's', oversetLines: 2 } }),
  ];
  expect(decideIssue(issueIn('closed', { pages }), { name: 'release' }, newsroom.chief)).toMatchObject({
    problems: [
      { code: 'page-not-signed', params: { page: 2 } },
      { code: 'report-not-signed', params: { page: 2, headline: '医院义诊' } },
      { code: 'page-changed', params: { page: 3 } },
      { code: 'page-not-signed', params: { page: 4 } },
      { code: 'page-overset', params: { page: 4, lines: 2 } },
    ],
  });
});
