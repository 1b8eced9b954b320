import { describe, expect, test } from 'vitest';
import type { IssueState } from '@/lib/domain/issues/states';
import { type CastName, castNames, newsroom } from '@/lib/domain/roles/newsroom';
import { pageIn } from './sample-page';
import { type PageState, pageStates } from './states';
import { availableWork, decideWork, type PageWorkName, pageWorkNames } from './work';

/** Written by hand: whose work it is, in which states of the page, which state it leaves it in. */
const unsigned: PageState[] = ['planned', 'composing', 'proof1', 'proof2', 'proof3', 'ready'];
const allowed: Record<PageWorkName, { by: CastName[]; in: PageState[]; to?: PageState; planning?: true }> = {
  compose: { by: ['pageEditor', 'chief'], in: ['planned', 'composing'], to: 'composing' },
  choose: { by: ['pageEditor', 'chief'], in: ['planned', 'composing'], to: 'composing' },
  setBreaks: { by: ['pageEditor', 'chief'], in: unsigned },
  assignEditor: { by: ['chief'], in: unsigned, planning: true },
};

const codes = (name: PageWorkName, facts: Parameters<typeof pageIn>[1], state: PageState, candidates = 3) => {
  const decision = decideWork(pageIn(state, facts), { name, candidates }, newsroom.chief);
  return decision.ok ? [] : decision.problems.map(({ code }) => code);
};

test.each(pageWorkNames)('%s: only these people in only these states, and the button says the same', (name) => {
  const expected = allowed[name];
  for (const state of pageStates) {
    for (const who of castNames) {
      const decision = decideWork(pageIn(state), { name, candidates: 3 }, newsroom[who]);
      const may = expected.by.includes(who) && expected.in.includes(state);
      expect(decision.ok, `${who} ${name} in ${state}`).toBe(may);
      if (decision.ok) expect(decision.to).toBe(expected.to ?? state);
      const button = availableWork(pageIn(state), 3, newsroom[who]).find((each) => each.name === name);
      expect(button).toEqual({ name, allowed: may, problems: decision.ok ? [] : decision.problems });
    }
  }
});

test.each<[IssueState, string[]]>([
  ['planning', ['issue-not-open']],
  ['open', []],
  ['closed', []],
  ['released', ['issue-released']],
  ['sealed', ['issue-released']],
])('in an issue that is %s', (issueState, expected) => {
  for (const name of pageWorkNames) {
    const early = issueState === 'planning' && allowed[name].planning;
    expect(codes(name, { issueState }, 'planned'), name).toEqual(early ? [] : expected);
  }
});

describe('a refusal', () => {
  test('says who may, and nothing else, to whom it is not given', () => {
    const decision = decideWork(pageIn('signed', { reports: [] }), { name: 'compose' }, newsroom.proofreader);
    expect(decision).toEqual({
      ok: false,
      problems: [{ code: 'forbidden', params: { roles: 'pageEditor,chief' } }],
    });
  });
  test('names the page, where it stands, and all that is wrong at once', () => {
    const facts = { issueState: 'planning' as const, reports: [], layout: null };
    expect(codes('compose', facts, 'proof2')).toEqual([
      'issue-not-open',
      'page-past-composing',
      'page-without-reports',
    ]);
    expect(codes('choose', facts, 'ready')).toEqual(['issue-not-open', 'page-past-composing', 'page-without-layout']);
    expect(decideWork(pageIn('proof2'), { name: 'compose' }, newsroom.chief)).toMatchObject({
      problems: [{ params: { page: 3, state: 'proof2' } }],
    });
  });
  test('tells a signed page from one that is out', () => {
    expect(codes('setBreaks', {}, 'signed')).toEqual(['page-signed']);
    expect(codes('setBreaks', { issueState: 'released' }, 'released')).toEqual(['issue-released']);
  });
});

test('there is nothing to choose from a stale layout, nor from a single one', () => {
  expect(codes('choose', { inputHash: 'input-2' }, 'composing')).toEqual(['page-changed']);
  expect(codes('choose', {}, 'composing', 1)).toEqual(['no-other-layout']);
  expect(codes('choose', {}, 'composing', 2)).toEqual([]);
});

test('composing and choosing are told apart in the history', () => {
  const events = pageWorkNames.map((name) => {
    const decision = decideWork(pageIn('composing'), { name, candidates: 3 }, newsroom.chief);
    return decision.ok && decision.event;
  });
  expect(events).toEqual(['page.composed', 'page.layoutChosen', 'report.breaksSet', 'page.editorAssigned']);
});
