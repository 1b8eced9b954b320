import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { education, newsroom, now, person, reportIn } from '@/lib/domain/roles/newsroom';
import { applied, voided } from '@/lib/domain/reports/applied';
import { decideTextChange } from '@/lib/domain/reports/change-text';
import { decide } from '@/lib/domain/reports/decide';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { levelsOf, reviewPolicies } from '@/lib/domain/reports/policy';
import { validSignatures } from '@/lib/domain/reports/signatures';
import { transitionNames, transitionOf } from '@/lib/domain/reports/transitions';

/** Three people who hold every role there is, and an author who does too: the worst newsroom. */
const all = ['correspondent', 'editor', 'head', 'chief', 'pageEditor', 'proofreader'] as const;
const people = ['author', 'ying', 'lan', 'bo'].map((id) => person(id, [...all]));

const acts = ['changeText', ...transitionNames] as const;

interface Walk {
  facts: ReportFacts;
  /** who has had this very text before their eyes and answered for it: wrote, signed or confirmed it */
  seenBy: Set<string>;
}

/** null: refused */
function after({ facts, seenBy }: Walk, who: Actor, whom: Actor, act: (typeof acts)[number]): Walk | null {
  if (act === 'changeText') {
    const change = decideTextChange(facts, who);
    if (!change.ok) return null;
    const bodyVersion = facts.bodyVersion + 1;
    const signatures = voided(facts.signatures, change.voids);
    const changed = { ...facts, ...change.patch, signatures, bodyVersion, contentHash: `text-${bodyVersion}` };
    return { facts: changed, seenBy: new Set([who.personId]) };
  }
  const section = { id: education, policy: facts.policy };
  const decision = decide(facts, { name: act, reasons: ['facts'], note: '改', target: whom, section }, who, now);
  if (!decision.ok) return null;
  const seen = decision.signs ? new Set([...seenBy, who.personId]) : seenBy;
  return { facts: applied(facts, decision, who.personId), seenBy: seen };
}

/** What anybody might try; the acts that lead to a signed report come up more often. */
const attempts = people.flatMap((who, i) =>
  acts.flatMap((act) => {
    const towards = act !== 'changeText' && transitionOf(act).way === 'on';
    const whom = people[(i + 1) % people.length] ?? who;
    return Array.from({ length: towards ? 4 : 1 }, () => ({ who, whom, act }));
  }),
);

/** The first attempt from here, in strides through the list, that is not refused. */
function step(here: Walk, choice: number): Walk {
  for (let i = 0; i < attempts.length; i += 1) {
    const { who, whom, act } = attempts[(choice + i * 101) % attempts.length] as (typeof attempts)[number];
    const next = after(here, who, whom, act);
    if (next !== null) return next;
  }
  return here;
}

test('no sequence of acts gets round the separation of duties', () => {
  const reached = new Map<string, number>();
  const picks = fc.array(fc.noBias(fc.nat(99_999)), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom(...reviewPolicies), picks, (policy, choices) => {
      let here: Walk = { facts: reportIn('draft', { policy, placements: onPage }), seenBy: new Set(['author']) };
      for (const choice of choices) {
        here = step(here, choice);
        if (here.facts.state !== 'signed') continue;
        reached.set(policy, (reached.get(policy) ?? 0) + 1);
        const levelSignatures = validSignatures(here.facts.signatures).filter((s) => !s.confirms);
        const signers = levelSignatures.map((s) => s.signerId);
        expect(levelSignatures.map((s) => s.level)).toEqual([...levelsOf[policy]]);
        expect(new Set(signers).size).toBe(signers.length);
        expect(signers).not.toContain('author');
        expect(here.seenBy.size).toBeGreaterThanOrEqual(2);
        expect(validSignatures(here.facts.signatures).at(-1)?.contentHash).toBe(here.facts.contentHash);
      }
    }),
    { numRuns: 400, seed: 20261121 },
  );
  for (const policy of reviewPolicies) expect(reached.get(policy) ?? 0, policy).toBeGreaterThan(20);
});

const onPage = [
  { issueId: 'issue', issueState: 'open' as const, pageId: 'page', pageNumber: 3, pageState: 'composing' as const },
];

describe('a change of text', () => {
  const at = new Date('2026-11-21T14:00:00Z');
  const by = (level: 'editor' | 'head' | 'chief') => ({
    level,
    signerId: level,
    contentHash: 'text-1',
    at,
    voided: false,
    confirms: false,
  });
  const signed = (changes: Partial<ReportFacts> = {}) =>
    reportIn('signed', { signatures: [by('editor'), by('head'), by('chief')], placements: onPage, ...changes });

  test('at the second level leaves the first signature standing', () => {
    const facts = reportIn('secondReview', { signatures: [by('editor')] });
    expect(decideTextChange(facts, newsroom.head)).toMatchObject({ level: 'head', to: 'secondReview', voids: [] });
  });

  test.each(['pageEditor', 'proofreader', 'chief'] as const)(
    'by the %s on a page counts as one at the last level',
    (who) => {
      const change = decideTextChange(signed(), newsroom[who]);
      expect(change).toMatchObject({ level: 'chief', to: 'finalReview', voids: ['chief'] });
    },
  );

  test('takes the signature off a signed page', () => {
    const facts = signed({ placements: onPage.map((page) => ({ ...page, pageState: 'signed' as const })) });
    expect(decideTextChange(facts, newsroom.proofreader)).toMatchObject({ unsignsPages: ['page'] });
  });

  test('by the proofreader at 23:00 costs the chief one signature', () => {
    const facts = reportIn('finalReview', {
      signatures: [by('editor'), by('head')],
      changes: [{ byId: 'proofreader', level: 'chief' }],
      contentHash: 'text-2',
    });
    expect(decide(facts, { name: 'sign' }, newsroom.chief, now)).toMatchObject({ to: 'signed' });
  });

  test('by the chief waits for a second person, who is not the chief', () => {
    const changed = reportIn('finalReview', {
      signatures: [by('editor'), by('head')],
      changes: [{ byId: 'chief', level: 'chief' }],
      contentHash: 'text-2',
    });
    const first = decide(changed, { name: 'sign' }, newsroom.chief, now);
    if (!first.ok) throw new Error('the chief may sign');
    expect(first.to).toBe('finalReview');

    const waiting = applied(changed, first, 'chief');
    expect(decide(waiting, { name: 'confirmChange' }, newsroom.chief, now)).toMatchObject({
      problems: [{ code: 'own-change' }],
    });
    expect(decide(waiting, { name: 'confirmChange' }, newsroom.editor, now)).toMatchObject({
      to: 'signed',
      signs: { level: 'chief', contentHash: 'text-2', confirms: true },
    });
  });

  test('bars its maker from the next level', () => {
    const both = person('both', ['editor', 'head']);
    const facts = reportIn('secondReview', {
      signatures: [by('editor')],
      changes: [{ byId: 'both', level: 'editor' }],
    });
    expect(decide(facts, { name: 'sign' }, both, now)).toMatchObject({
      problems: [{ code: 'changed-at-level-below' }],
    });
  });

  test('that came after what the signer had read is noticed', () => {
    const facts = reportIn('finalReview', { contentHash: 'text-2' });
    expect(decide(facts, { name: 'sign', seenHash: 'text-1' }, newsroom.chief, now)).toMatchObject({
      problems: [{ code: 'text-changed-since' }],
    });
  });
});
