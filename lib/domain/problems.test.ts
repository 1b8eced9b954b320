import { expect, test } from 'vitest';
import { isProblemCode, kindOf, problem, refuse } from './problems';

test('a problem carries no more than it was given', () => {
  expect(problem('no-pages')).toStrictEqual({ code: 'no-pages' });
  expect(problem('no-pages', 'pages', { page: 1 })).toStrictEqual({
    code: 'no-pages',
    field: 'pages',
    params: { page: 1 },
  });
});

test('a refusal carries all its problems', () => {
  expect(refuse(problem('no-pages'), problem('missing-date'))).toEqual({
    ok: false,
    problems: [{ code: 'no-pages' }, { code: 'missing-date' }],
  });
});

test('codes are told apart from what an object has besides', () => {
  expect(['no-pages', 'toString', '', 1, null, undefined, ['no-pages']].filter(isProblemCode)).toEqual(['no-pages']);
  expect(kindOf('wrong-state')).not.toBe(kindOf('missing-date'));
});
