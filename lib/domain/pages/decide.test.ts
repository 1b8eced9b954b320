import { describe, expect, test } from 'vitest';
import { type CastName, castNames, newsroom, now } from '@/lib/domain/roles/newsroom';
import { availablePage, decidePage } from './decide';
import { pageIn } from './sample-page';
import { type PageState, type ProofRounds, pageStates, pageStatesWith } from './states';
import { type PageTransitionName, pageTransitionNames, pageTransitionOf } from './transitions';

const proofs: PageState[] = ['proof1', 'proof2', 'proof3'];

/** Written by hand: who may do what to a page of a newspaper with three proof rounds. */
const allowed: Partial<Record<PageTransitionName, { in: PageState[]; by: CastName[] }>> = {
  startComposing: { in: ['planned'], by: ['pageEditor', 'chief'] },
  sendToProof: { in: ['composing'], by: ['pageEditor', 'chief'] },
  passProof: { in: proofs, by: ['proofreader', 'chief'] },
  backToComposing: { in: [...proofs, 'ready'], by: ['proofreader', 'pageEditor', 'chief'] },
  backToPlanned: { in: ['composing'], by: ['pageEditor', 'chief'] },
  sign: { in: ['ready'], by: ['chief'] },
  unsign: { in: ['signed'], by: ['chief'] },
};

test.each(pageTransitionNames)('%s: only these people in only these states', (name) => {
  for (const state of pageStates) {
    for (const who of castNames) {
      const decision = decidePage(pageIn(state), { name, note: '改标题' }, newsroom[who], now);
      const row = allowed[name];
      const expected = (row?.in.includes(state) && row.by.includes(who)) ?? false;
      expect(decision.ok, `${who} ${name} in ${state}`).toBe(expected);
      const button = availablePage(pageIn(state), newsroom[who]).find((b) => b.name === name);
      expect(button?.allowed ?? false, `button: ${who} ${name} in ${state}`).toBe(expected);
    }
  }
});

test.each<[ProofRounds, string]>([
  [0, 'composing ready signed'],
  [1, 'composing proof1 ready signed'],
  [3, 'composing proof1 proof2 proof3 ready signed'],
])('with %i proof rounds a page passes %s', (proofRounds, expected) => {
  const passed: PageState[] = ['composing'];
  for (let state: PageState = 'composing'; state !== 'signed'; ) {
    const facts = pageIn(state, { proofRounds });
    const on = availablePage(facts, newsroom.chief).find((b) => b.allowed && pageTransitionOf(b.name).way === 'on');
    const decision = decidePage(facts, { name: on?.name ?? 'release' }, newsroom.chief, now);
    if (!decision.ok) throw new Error(`stuck in ${state}`);
    state = decision.to;
    passed.push(state);
  }
  expect(passed.join(' ')).toBe(expected);
  expect(pageStatesWith(proofRounds)).toEqual(['planned', ...passed, 'released']);
});

test.each(pageStates.filter((state) => state !== 'released'))('%s: someone can move the page on', (state) => {
  const on = pageTransitionNames.filter((name) => pageTransitionOf(name).way === 'on');
  const moved = on.some((name) => decidePage(pageIn(state), { name, viaRelease: true }, newsroom.chief, now).ok);
  expect(moved).toBe(true);
});

describe('signing a page', () => {
  const sign = (changes: Parameters<typeof pageIn>[1], seenSheet?: string) =>
    decidePage(pageIn('ready', changes), { name: 'sign', ...(seenSheet ? { seenSheet } : {}) }, newsroom.chief, now);

  test('binds the signature to the sheet', () => {
    expect(sign({}, 'sheet-1')).toMatchObject({ to: 'signed', signs: { layoutId: 'layout', sheetHash: 'sheet-1' } });
  });
  test('is refused when the sheet is not the one that was seen', () => {
    expect(sign({}, 'sheet-0')).toMatchObject({ problems: [{ code: 'page-changed' }] });
  });
  test('is refused without a layout', () => {
    expect(sign({ layout: null })).toMatchObject({ problems: [{ code: 'page-without-layout', params: { page: 3 } }] });
  });
  test('names all that is wrong at once', () => {
    const layout = {
      id: 'layout',
      inputHash: 'input-0',
      sheetHash: 'sheet-0',
      oversetLines: 4,
      missing: [
        { character: '😀', place: 'headline', reportId: 'report' },
        { character: '\ue863', place: 'folio', reportId: null },
      ],
    };
    const reports = [{ id: 'report', headline: '读书节开幕', state: 'finalReview' as const }];
    expect(sign({ layout, reports })).toMatchObject({
      problems: [
        { code: 'page-changed' },
        { code: 'page-overset', params: { page: 3, lines: 4 } },
        {
          code: 'page-missing-glyph',
          params: { page: 3, headline: '读书节开幕', place: 'headline', character: '😀', code: 'U+1F600' },
        },
        { code: 'page-missing-glyph', params: { page: 3, headline: '教育', place: 'folio', code: 'U+E863' } },
        { code: 'report-not-signed', params: { page: 3, headline: '读书节开幕', state: 'finalReview' } },
      ],
    });
  });
});

test.each(['backToComposing', 'unsign'] as const)('%s needs a word why', (name) => {
  const state = name === 'unsign' ? 'signed' : 'proof1';
  expect(decidePage(pageIn(state), { name }, newsroom.chief, now)).toMatchObject({
    problems: [{ code: 'missing-note' }],
  });
});

test('a change of the text takes a signature off, whoever made it, and does nothing else', () => {
  const by = (name: PageTransitionName, state: PageState) =>
    decidePage(pageIn(state), { name, viaTextChange: true }, newsroom.proofreader, now);
  expect(by('unsign', 'signed')).toMatchObject({ to: 'composing', voids: true });
  expect(by('unsign', 'released')).toMatchObject({ problems: [{ code: 'wrong-state' }] });
  expect(by('sign', 'ready')).toMatchObject({ problems: [{ code: 'forbidden' }] });
});

test('the next step is shown to everybody, and says whose it is', () => {
  expect(availablePage(pageIn('ready'), newsroom.pageEditor)).toEqual([
    { name: 'backToComposing', allowed: true, problems: [] },
    { name: 'sign', allowed: false, problems: [{ code: 'forbidden', params: { roles: 'chief' } }] },
  ]);
});

test('an unsigned page is composed and proofed again', () => {
  const unsigned = decidePage(pageIn('signed'), { name: 'unsign', note: '错字' }, newsroom.chief, now);
  expect(unsigned).toMatchObject({ to: 'composing', voids: true });
});

test('a closed issue is still worked on, a released one is not', () => {
  const unsign = (issueState: 'closed' | 'released') =>
    decidePage(pageIn('signed', { issueState }), { name: 'unsign', note: '错字' }, newsroom.chief, now);
  expect(unsign('closed').ok).toBe(true);
  expect(unsign('released')).toMatchObject({ problems: [{ code: 'issue-released' }] });
});

describe('what is written down', () => {
  const decided = (state: PageState, command: Parameters<typeof decidePage>[1], changes = {}) =>
    decidePage(pageIn(state, changes), command, newsroom.chief, now);

  test('of a signature: the sheet it is bound to', () => {
    expect(decided('ready', { name: 'sign' })).toEqual({
      ok: true,
      name: 'sign',
      from: 'ready',
      to: 'signed',
      event: { kind: 'page.signed', payload: { from: 'ready', to: 'signed', sheetHash: 'sheet-1' } },
      signs: { layoutId: 'layout', sheetHash: 'sheet-1', at: now },
      voids: false,
    });
  });
  test('of a step back: the note without the blanks around it', () => {
    expect(decided('proof1', { name: 'backToComposing', note: ' 错字　' })).toMatchObject({
      event: { kind: 'page.sentBackToComposing', payload: { from: 'proof1', to: 'composing', note: '错字' } },
      signs: null,
      voids: false,
    });
  });
  test('of a step on: no note that is blank, and no signature', () => {
    expect(decided('proof1', { name: 'passProof', note: '　' })).toMatchObject({ signs: null, voids: false });
    expect(decided('proof1', { name: 'passProof', note: '　' })).toHaveProperty('event.payload', {
      from: 'proof1',
      to: 'proof2',
    });
  });
});

test.each<[string, Parameters<typeof pageIn>, Parameters<typeof decidePage>[1], CastName, object[]]>([
  ['not by whom', ['ready'], { name: 'sign' }, 'pageEditor', [{ code: 'forbidden', params: { roles: 'chief' } }]],
  [
    'by whom of several',
    ['proof1'],
    { name: 'passProof' },
    'editor',
    [{ code: 'forbidden', params: { roles: 'proofreader,chief' } }],
  ],
  ['not by hand', ['signed'], { name: 'release' }, 'chief', [{ code: 'only-by-release' }]],
  [
    'not by the release of another',
    ['signed'],
    { name: 'release', viaRelease: true },
    'editor',
    [{ code: 'only-by-release' }],
  ],
  [
    'not in this state',
    ['planned'],
    { name: 'passProof' },
    'chief',
    [{ code: 'wrong-state', params: { state: 'planned', needed: 'proof1,proof2,proof3' } }],
  ],
  [
    'not before the issue is open',
    ['planned', { issueState: 'planning' }],
    { name: 'startComposing' },
    'chief',
    [{ code: 'issue-not-open' }],
  ],
  [
    'not once the issue is sealed',
    ['planned', { issueState: 'sealed' }],
    { name: 'startComposing' },
    'chief',
    [{ code: 'issue-released' }],
  ],
  [
    'not on another sheet',
    ['proof1'],
    { name: 'passProof', seenSheet: 'sheet-0' },
    'chief',
    [{ code: 'page-changed', params: { page: 3 } }],
  ],
  [
    'not on a sheet that is gone',
    ['proof1', { layout: null }],
    { name: 'passProof', seenSheet: 'sheet-1' },
    'chief',
    [{ code: 'page-changed', params: { page: 3 } }],
  ],
])('a refusal says why, in full: %s', (_, page, command, who, problems) => {
  expect(decidePage(pageIn(...page), command, newsroom[who], now)).toEqual({ ok: false, problems });
});

test('buttons are those of the state, and of the person where they lead back', () => {
  const names = (state: PageState, who: CastName, changes = {}) =>
    availablePage(pageIn(state, changes), newsroom[who]).map(({ name }) => name);
  expect(names('proof1', 'chief')).toEqual(['passProof', 'backToComposing']);
  expect(names('proof1', 'author')).toEqual(['passProof']);
  expect(names('released', 'chief')).toEqual([]);
});
