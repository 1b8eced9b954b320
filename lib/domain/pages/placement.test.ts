import { expect, test } from 'vitest';
import { type CastName, education, health, newsroom } from '@/lib/domain/roles/newsroom';
import type { IssueState } from '@/lib/domain/issues/states';
import { closedPageProblems, type PlacingFacts, placingProblems } from './placement';
import type { PageState } from './states';

const placing = (changes: Partial<PlacingFacts> = {}): PlacingFacts => ({
  report: { state: 'editing', sectionId: education },
  from: null,
  onto: { number: 3, state: 'composing' },
  issueState: 'open',
  placedElsewhere: false,
  ...changes,
});

const codes = (changes: Partial<PlacingFacts>, who: CastName = 'pageEditor') =>
  placingProblems(placing(changes), newsroom[who]).map(({ code }) => code);

test.each<[string, Partial<PlacingFacts>, string[]]>([
  ['a report in first review on a page', {}, []],
  ['one that waits to be claimed', { report: { state: 'submitted', sectionId: education } }, ['wrong-state']],
  ['onto a signed page', { onto: { number: 3, state: 'signed' } }, ['page-signed']],
  ['off a signed page', { from: { number: 2, state: 'signed' }, onto: null }, ['page-signed']],
  ['back to the pool', { from: { number: 2, state: 'composing' }, onto: null }, []],
  ['back to the pool from nowhere', { onto: null }, ['not-placed']],
  ['a second time', { placedElsewhere: true }, ['already-placed']],
  ['onto a released page', { onto: { number: 3, state: 'released' } }, ['page-signed']],
  [
    'one placed elsewhere back to the pool',
    { from: { number: 2, state: 'composing' }, onto: null, placedElsewhere: true },
    [],
  ],
  [
    'one that was declined back to the pool',
    { report: { state: 'declined', sectionId: education }, from: { number: 2, state: 'composing' }, onto: null },
    [],
  ],
  ['after the seal', { issueState: 'sealed' }, ['issue-released']],
  ['after the close', { issueState: 'closed' }, ['issue-not-open']],
  [
    'after the release, onto a signed page',
    { issueState: 'released', onto: { number: 3, state: 'signed' } },
    ['issue-released', 'page-signed'],
  ],
])('%s', (_name, changes, expected) => expect(codes(changes)).toEqual(expected));

test.each<[CastName, boolean]>([
  ['editor', true],
  ['healthEditor', false],
  ['head', true],
  ['chief', true],
  ['proofreader', false],
  ['author', false],
  ['admin', false],
])('%s may place a report of the education section: %s', (who, expected) => {
  expect(codes({}, who)).toEqual(expected ? [] : ['forbidden']);
});

test('an editor places the own sections’ reports, and those that no section has been given yet', () => {
  expect(codes({ report: { state: 'editing', sectionId: null } }, 'healthEditor')).toEqual([]);
  expect(codes({ report: { state: 'editing', sectionId: health } }, 'healthEditor')).toEqual([]);
});

test('a refusal names the page that is signed', () => {
  expect(placingProblems(placing({ onto: { number: 3, state: 'signed' } }), newsroom.pageEditor)).toEqual([
    { code: 'page-signed', params: { page: 3 } },
  ]);
});

test('a page says while a report is still in the air why nothing can be put on it', () => {
  const problems = (state: PageState, issueState: IssueState = 'open') =>
    closedPageProblems(issueState, { number: 3, state });
  expect(problems('composing')).toEqual([]);
  expect(problems('signed')).toEqual([{ code: 'page-signed', params: { page: 3 } }]);
  expect(problems('composing', 'closed')).toEqual([{ code: 'issue-not-open' }]);
});
