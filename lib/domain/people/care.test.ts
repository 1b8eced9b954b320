import { describe, expect, test } from 'vitest';
import { newsroom } from '@/lib/domain/roles/newsroom';
import { endProblems, grantProblems, lastsAdministration } from './grants';
import { roles } from '@/lib/domain/actor';
import { mayCareFor } from './care';

describe('who looks after whose account', () => {
  test.each([
    ['admin', ['admin', 'chief'], true],
    ['liaison', ['correspondent'], true],
    ['liaison', ['correspondent', 'unitReviewer'], true],
    ['liaison', [], true],
    ['liaison', ['correspondent', 'editor'], false],
    ['liaison', ['admin'], false],
    ['chief', ['correspondent'], false],
    ['editor', [], false],
  ] as const)('%s for somebody who is %j: %s', (who, held, expected) => {
    expect(mayCareFor(newsroom[who], [...held])).toBe(expected);
  });
});

describe('a role is given', () => {
  const grant = { role: 'editor', sectionId: null, unitId: null, from: new Date('2026-11-01'), until: null } as const;

  test.each([
    ['admin', grant, []],
    ['liaison', grant, ['role-not-grantable role']],
    ['liaison', { ...grant, role: 'unitReviewer', unitId: 'school' }, []],
    ['admin', { ...grant, role: 'admin' }, []],
    ['admin', { ...grant, sectionId: 'health' }, []],
    ['admin', { ...grant, unitId: 'school' }, []],
    ['admin', { ...grant, until: new Date('2026-12-01') }, []],
    ['admin', { ...grant, from: null, until: new Date('2026-10-01') }, []],
    ['admin', { ...grant, role: 'unitReviewer' }, ['missing-unit unitId']],
    ['admin', { ...grant, until: new Date('2026-10-01') }, ['dates-reversed until']],
    ['admin', { ...grant, until: grant.from }, ['dates-reversed until']],
    ['admin', { ...grant, role: 'admin', sectionId: 'health' }, ['value-not-allowed sectionId']],
    ['admin', { ...grant, role: 'admin', unitId: 'school' }, ['value-not-allowed unitId']],
  ] as const)('by the %s: %j', (who, given, expected) => {
    expect(grantProblems(newsroom[who], given, 'somebody').map(({ code, field }) => `${code} ${field}`)).toEqual(
      expected,
    );
  });
});

test('nobody gives a role to themselves, whatever they may give', () => {
  for (const actor of Object.values(newsroom))
    for (const role of roles) {
      const given = { role, sectionId: null, unitId: 'school', from: null, until: null };
      expect(grantProblems(actor, given, actor.personId).map(({ code }) => code)).toContain('own-role');
    }
});

test('a role ends earlier than it was given for, never later', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 10, n));
  const codes = (until: Date) => endProblems({ from: day(1), until: day(9) }, until).map(({ code }) => code);
  expect([codes(day(5)), codes(day(10)), codes(day(1))]).toEqual([[], ['term-not-longer'], ['dates-reversed']]);
  expect(endProblems({ from: day(1), until: null }, day(99))).toEqual([]);
});

test.each([
  [{ now: 2, open: 2 }, { now: 1, open: 1 }, true],
  [{ now: 1, open: 1 }, { now: 0, open: 0 }, false],
  [{ now: 1, open: 1 }, { now: 1, open: 0 }, false],
  [{ now: 1, open: 0 }, { now: 1, open: 0 }, true],
  [{ now: 1, open: 0 }, { now: 0, open: 0 }, false],
])('administrators %j become %j: %s', (before, after, expected) =>
  expect(lastsAdministration(before, after)).toBe(expected),
);
