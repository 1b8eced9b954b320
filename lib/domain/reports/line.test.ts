import { describe, expect, test } from 'vitest';
import { castNames, education, newsroom, now, reportIn } from '@/lib/domain/roles/newsroom';
import { decide } from '@/lib/domain/reports/decide';
import { levelsOf, reviewPolicies, stateOfLevel } from '@/lib/domain/reports/policy';
import { isFinal, reportStates } from '@/lib/domain/reports/states';
import { type TransitionName, transitionNames, transitionOf } from '@/lib/domain/reports/transitions';

const complete = (name: TransitionName) => ({
  name,
  reasons: ['facts'],
  note: '请核实。',
  target: newsroom.secondEditor,
  section: { id: education, policy: 'three' as const },
  viaRelease: true as const,
});

const movable = (state: (typeof reportStates)[number], way: 'on' | 'back') =>
  transitionNames.filter(
    (name) =>
      transitionOf(name).way === way &&
      castNames.some((who) => decide(reportIn(state), complete(name), newsroom[who], now).ok),
  );

describe('nothing gets stuck', () => {
  test.each(reportStates.filter((state) => !isFinal(state)))('%s: someone can move it on and someone back', (state) => {
    expect(movable(state, 'on')).not.toEqual([]);
    expect(movable(state, 'back')).not.toEqual([]);
  });

  test.each(['declined', 'withdrawn', 'killed'] as const)(
    '%s: out of the line, but someone can bring it back in',
    (state) => {
      expect(movable(state, 'on')).not.toEqual([]);
    },
  );

  test.each(reviewPolicies)('policy %s passes its own levels and no others', (policy) => {
    const passed = levelsOf[policy].map((level) => {
      const decision = decide(reportIn(stateOfLevel[level], { policy }), { name: 'sign' }, newsroom[level], now);
      return decision.ok ? decision.to : decision.problems;
    });
    const expected = {
      three: ['secondReview', 'finalReview', 'signed'],
      two: ['finalReview', 'signed'],
      one: ['signed'],
    };
    expect(passed).toEqual(expected[policy]);
  });
});

describe('where a submission goes', () => {
  const submit = (facts = reportIn('draft')) => {
    const decision = decide(facts, { name: 'submit' }, newsroom.author, now);
    return decision.ok ? decision.to : null;
  };

  test('to the desk', () => expect(submit()).toBe('submitted'));
  test('through the unit, if the unit wants to see it', () =>
    expect(submit(reportIn('draft', { unitNeedsReview: true }))).toBe('unitReview'));
  test('returned and answered: to the editor who asked', () => expect(submit(reportIn('returned'))).toBe('editing'));
  test('returned by the unit: to the unit again', () =>
    expect(submit(reportIn('returned', { claimedById: null, unitNeedsReview: true }))).toBe('unitReview'));
});

describe('a section that is changed', () => {
  const assign = (who: 'editor' | 'head', id: string) =>
    decide(reportIn('editing'), { name: 'assignSection', section: { id, policy: 'two' } }, newsroom[who], now);

  test('keeps its editor in charge, who works for that section too', () =>
    expect(assign('editor', education)).toMatchObject({ to: 'editing', patch: { sectionId: education } }));
  test('goes to the desk of the other section, unclaimed', () =>
    expect(assign('editor', 'section-health')).toMatchObject({ to: 'submitted', patch: { claimedById: null } }));
});
