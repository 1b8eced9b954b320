import { expect, test } from 'vitest';
import { distribution, recoveryAfter } from './figures';

test('recovery is the first yes to what was asked after the fault, not to what had waited through it', () => {
  const done = [
    { asked: 900, at: 1_200, tries: 2 },
    { asked: 1_300, at: 1_700, tries: 1 },
    { asked: 1_250, at: 1_500, tries: 1 },
  ];
  expect(recoveryAfter(1_000, done)).toBe(500);
  expect(recoveryAfter(2_000, done)).toBeNull();
});

test('a distribution is told in words', () => {
  expect(distribution([3_000, 100, 200, 400])).toBe('half within 0.4 s, nine of ten within 3.0 s, the slowest 3.0 s');
  expect(distribution([])).toBe('none');
});
