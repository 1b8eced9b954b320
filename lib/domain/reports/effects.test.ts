import { describe, expect, test } from 'vitest';
import { type CastName, education, newsroom, now, onPage, reportIn } from '@/lib/domain/roles/newsroom';
import type { ReportCommand } from './command';
import { decide } from './decide';
import type { ReportFacts } from './facts';
import type { Signature } from './signatures';
import type { ReportState } from './states';

const done = (facts: ReportFacts, command: ReportCommand, who: CastName) => {
  const decision = decide(facts, command, newsroom[who], now);
  if (!decision.ok) throw new Error(decision.problems.map(({ code }) => code).join());
  return decision;
};
const mine = { claimedById: 'editor', claimedAt: now };
const nobodys = { claimedById: null, claimedAt: null };

/** By hand: what each act writes into the report besides its new state, and into its history besides from and to. */
test.each<[ReportState, ReportCommand, CastName, ReportState, string, object, object]>([
  ['draft', { name: 'submit' }, 'author', 'submitted', 'report.submitted', { submittedAt: now }, {}],
  [
    'returned',
    { name: 'submit', note: ' 补了。' },
    'author',
    'editing',
    'report.submitted',
    { answeredAt: now },
    { note: '补了。' },
  ],
  [
    'unitReview',
    { name: 'approveForUnit' },
    'unitReviewer',
    'submitted',
    'report.approvedForUnit',
    { submittedAt: now },
    {},
  ],
  ['submitted', { name: 'claim' }, 'editor', 'editing', 'report.claimed', mine, {}],
  ['editing', { name: 'unclaim' }, 'editor', 'submitted', 'report.unclaimed', nobodys, {}],
  [
    'editing',
    { name: 'handOver', target: newsroom.secondEditor },
    'editor',
    'editing',
    'report.handedOver',
    { ...mine, claimedById: 'secondEditor' },
    { personId: 'secondEditor' },
  ],
  [
    'editing',
    { name: 'return', reasons: ['facts'] },
    'editor',
    'returned',
    'report.returned',
    {},
    { reasons: ['facts'] },
  ],
  [
    'submitted',
    { name: 'return', reasons: ['facts'] },
    'editor',
    'returned',
    'report.returned',
    mine,
    { reasons: ['facts'] },
  ],
  [
    'submitted',
    { name: 'decline', reasons: ['late'], note: '　' },
    'editor',
    'declined',
    'report.declined',
    mine,
    { reasons: ['late'] },
  ],
  ['declined', { name: 'reconsider' }, 'editor', 'editing', 'report.reconsidered', mine, {}],
  ['editing', { name: 'reserve' }, 'editor', 'reserved', 'report.reserved', {}, {}],
  ['reserved', { name: 'resume' }, 'editor', 'editing', 'report.resumed', mine, {}],
  ['withdrawn', { name: 'restore' }, 'author', 'draft', 'report.restored', nobodys, {}],
  [
    'signed',
    { name: 'reopen', note: '再看' },
    'chief',
    'finalReview',
    'report.reopened',
    { signedAt: null },
    { note: '再看' },
  ],
  [
    'published',
    { name: 'addErratum', erratum: ' 应为30人。' },
    'chief',
    'published',
    'report.erratumAdded',
    {},
    { erratum: '应为30人。' },
  ],
  ['signed', { name: 'publish', viaRelease: true }, 'chief', 'published', 'report.published', { publishedAt: now }, {}],
])('%s, %j by the %s', (state, command, who, to, kind, patch, payload) => {
  expect(done(reportIn(state), command, who)).toEqual({
    ok: true,
    name: command.name,
    from: state,
    to,
    patch: { state: to, ...patch },
    event: { kind, payload: { from: state, to, ...payload } },
    signs: null,
    voids: [],
    leavesPages: [],
  });
});

describe('a signature', () => {
  const change = { level: 'editor' as const, personId: 'someone', at: now };
  test('is bound to the level and the text, and stands in the history', () => {
    const bound = { level: 'editor', contentHash: 'text-1' };
    expect(done(reportIn('editing'), { name: 'sign' }, 'editor')).toMatchObject({
      patch: { state: 'secondReview' },
      event: { kind: 'report.signed', payload: { from: 'editing', to: 'secondReview', ...bound } },
      signs: { ...bound, at: now, confirms: false },
      voids: [],
    });
  });
  test('of the last level makes it signed, and settles the changes', () => {
    const facts = reportIn('finalReview', { changes: [change as never] });
    expect(done(facts, { name: 'sign' }, 'chief').patch).toMatchObject({ state: 'signed', signedAt: now });
  });
});

describe('going back', () => {
  const by = (level: Signature['level']): Signature => ({
    ...{ level, signerId: level, contentHash: 'text-1', at: now, voided: false, confirms: false },
  });
  const between = { signatures: [by('editor'), by('head')] };
  const signed = { signatures: [...between.signatures, by('chief')] };

  test.each<[ReportState, ReportCommand, CastName, string[]]>([
    ['finalReview', { name: 'sendBack', note: '核实' }, 'chief', ['editor', 'head']],
    ['signed', { name: 'reopen', note: '核实' }, 'chief', ['chief']],
    ['signed', { name: 'kill', reasons: ['facts'], note: '失实' }, 'chief', []],
  ])('from %s by %j takes back the signatures of %s', (state, command, who, voids) => {
    const decision = done(reportIn(state, state === 'signed' ? signed : between), command, who);
    expect(decision.voids).toEqual(voids);
    expect(decision.event.payload.voids ?? []).toEqual(decision.voids);
  });

  test('takes a report off its page when it leaves the desk, and says so', () => {
    const killed = done(
      reportIn('editing', onPage('composing')),
      { name: 'kill', reasons: ['facts'], note: '失实' },
      'chief',
    );
    expect(killed.leavesPages).toEqual(['page']);
    expect(killed.event.payload.leavesPages).toEqual(['page']);
    expect(done(reportIn('editing', onPage('composing')), { name: 'sign' }, 'editor').leavesPages).toEqual([]);
  });
});

describe('a section', () => {
  const assign = (id: string, who: CastName = 'editor') =>
    done(reportIn('editing'), { name: 'assignSection', section: { id, policy: 'two' } }, who);
  test('of the same editor keeps the claim, and stands in the history', () => {
    expect(assign(education).patch).toEqual({ state: 'editing', sectionId: education });
    expect(assign(education).event.payload).toEqual({ from: 'editing', to: 'editing', sectionId: education });
  });
  test('of another desk gives the claim up', () => {
    expect(assign('section-health').patch).toEqual({ state: 'submitted', sectionId: 'section-health', ...nobodys });
  });
});
