import { expect, test } from 'vitest';
import { Allowance } from './allowance';

test('what is used up comes back with time; others have their own', () => {
  let now = 0;
  const allowance = new Allowance(100, 10, () => now);
  expect(allowance.take('here', 80)).toBe(0);
  expect(allowance.take('here', 40)).toBe(2);
  expect(allowance.take('there', 100)).toBe(0);
  now = 2;
  expect(allowance.take('here', 40)).toBe(0);
  expect(allowance.take('here', 1)).toBe(1);
});

test('more than there ever is is never given', () => {
  expect(new Allowance(100, 10, () => 0).take('here', 101)).toBe(1);
});
