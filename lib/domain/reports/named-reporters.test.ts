import { expect, test } from 'vitest';
import { newsroom, now, reportIn } from '@/lib/domain/roles/newsroom';
import { decide } from './decide';
import { isOfTheHouse, unconfirmedReporters } from './named-reporters';

const known = { at: 0, name: '江采薇', personId: 'reporter', onRecord: true };
const unknown = { at: 1, name: '钱无名', personId: null, onRecord: false };

test('a reporter whom the newspaper has no record of cannot be signed, and is named', () => {
  const signed = decide(reportIn('editing', { reporters: [known, unknown] }), { name: 'sign' }, newsroom.editor, now);
  expect(signed).toEqual({
    ok: false,
    problems: [{ code: 'reporter-not-on-record', field: 'byline.1.name', params: { name: '钱无名' } }],
  });
  expect(decide(reportIn('editing', { reporters: [known] }), { name: 'sign' }, newsroom.editor, now)).toMatchObject({
    ok: true,
  });
});

test('handing in is free: the desk sees to the byline', () => {
  const facts = reportIn('draft', { reporters: [unknown] });
  expect(decide(facts, { name: 'submit' }, newsroom.author, now)).toMatchObject({ ok: true });
});

test('unconfirmed is whom somebody else named', () => {
  const own = { ...known, at: 2, name: '何素娟', personId: 'author' };
  expect(unconfirmedReporters(reportIn('editing', { reporters: [known, unknown, own] }))).toEqual(['江采薇', '钱无名']);
});

test.each([
  [['correspondent', 'unitReviewer'], false],
  [['liaison'], false],
  [['correspondent', 'reporter'], true],
  [['chief'], true],
  [[], false],
] as const)('%j is of the house: %s', (held, expected) => {
  expect(isOfTheHouse(held)).toBe(expected);
});
