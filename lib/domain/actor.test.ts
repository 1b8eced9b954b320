import { expect, test } from 'vitest';
import { grantsInForce, hasRole, isRole, type RoleGrant } from './actor';
import { person } from './roles/newsroom';

const limited = person('editor', [{ role: 'editor', sectionId: 'education' }]);
const everywhere = person('editor', ['editor']);

test.each([
  ['asked about a role alone, a limited grant counts', limited, {}, true],
  ['in its section it holds', limited, { sectionId: 'education' }, true],
  ['in another it does not', limited, { sectionId: 'health' }, false],
  ['where there is no section, only an unlimited grant holds', limited, { sectionId: null }, false],
  ['an unlimited grant holds everywhere', everywhere, { sectionId: 'health' }, true],
  ['and without a section', everywhere, { sectionId: null }, true],
])('%s', (_name, actor, scope, expected) => expect(hasRole(actor, 'editor', scope)).toBe(expected));

test('a grant holds from its first moment until just before its end', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 10, n));
  const grant: RoleGrant = { role: 'chief', sectionId: null, unitId: null, from: day(10), until: day(20) };
  const held = [9, 10, 19, 20].filter((n) => grantsInForce([grant], day(n)).length === 1);
  expect(held).toEqual([10, 19]);
});

test('a grant without a beginning held always, one without an end holds on', () => {
  const grant: RoleGrant = { role: 'chief', sectionId: null, unitId: null, from: null, until: null };
  for (const now of [new Date(0), new Date('2099-12-31')]) expect(grantsInForce([grant], now)).toEqual([grant]);
});

test('what is no role is told apart from what is', () => {
  expect(['chief', 'boss', '', undefined, null, 1, ['chief']].filter(isRole)).toEqual(['chief']);
});
