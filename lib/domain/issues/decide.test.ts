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
    pageIn('ready', {
      number: 4,
      layout: { id: 'l', inputHash: 'input-1', sheetHash: 's', oversetLines: 2, missing: [] },
    }),
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

test('what is written down: from where to where, and the note without the blanks around it', () => {
  const decided = (note?: string) =>
    decideIssue(issueIn('closed'), { name: 'reopen', ...(note === undefined ? {} : { note }) }, newsroom.chief);
  expect(decided(' 补稿　')).toEqual({
    ok: true,
    name: 'reopen',
    from: 'closed',
    to: 'open',
    event: { kind: 'issue.reopened', payload: { from: 'closed', to: 'open', note: '补稿' } },
  });
  expect(decided('　')).toMatchObject({ problems: [{ code: 'missing-note' }] });
  expect(decided()).toMatchObject({ problems: [{ code: 'missing-note' }] });
  const closed = decideIssue(issueIn('open'), { name: 'close', note: ' ' }, newsroom.chief);
  expect(closed).toHaveProperty('event.payload', { from: 'open', to: 'closed' });
  expect(decideIssue(issueIn('open'), { name: 'close' }, newsroom.chief).ok).toBe(true);
});

test('a refusal says why, in full', () => {
  expect(decideIssue(issueIn('open'), { name: 'close' }, newsroom.editor)).toEqual({
    ok: false,
    problems: [{ code: 'forbidden', params: { roles: 'chief' } }],
  });
  expect(decideIssue(issueIn('planning'), { name: 'close' }, newsroom.chief)).toEqual({
    ok: false,
    problems: [{ code: 'wrong-state', params: { state: 'planning', needed: 'open' } }],
  });
});

test('an issue is opened with a whole plan only, and the button says so', () => {
  const facts = issueIn('planning', { date: null });
  const problems = [{ code: 'missing-date', field: 'date' }];
  expect(decideIssue(facts, { name: 'open' }, newsroom.chief)).toEqual({ ok: false, problems });
  expect(availableIssue(facts, newsroom.chief)).toEqual([{ name: 'open', allowed: false, problems }]);
});

test('buttons are those of the state and of the person', () => {
  expect(availableIssue(issueIn('open'), newsroom.chief).map(({ name }) => name)).toEqual(['backToPlanning', 'close']);
  expect(availableIssue(issueIn('open'), newsroom.editor)).toEqual([]);
});

test('every complaint about a plan stands beside its field and names the page', () => {
  const pages = [
    { number: 1, name: '要闻' },
    { number: 1, name: '　' },
  ];
  expect(planProblems({ date: null, serial: null, pages })).toEqual([
    { code: 'missing-date', field: 'date' },
    { code: 'missing-serial', field: 'serial' },
    { code: 'missing-page-name', field: 'pages.1.name', params: { page: 1 } },
    { code: 'page-number-taken', field: 'pages.1.number', params: { page: 1 } },
  ]);
  expect(planProblems({ date: '2026-11-22', serial: 0, pages: [] })).toEqual([
    { code: 'number-out-of-range', field: 'serial' },
    { code: 'no-pages', field: 'pages' },
  ]);
  expect(planProblems({ date: '2026-11-22', serial: 1, pages: [{ number: 1, name: '要闻' }] })).toEqual([]);
});
