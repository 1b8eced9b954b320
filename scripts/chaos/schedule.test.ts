import { expect, test } from 'vitest';
import { kinds, scheduleOf } from './schedule';

test('the same seed is the same evening, another is another', () => {
  expect(scheduleOf(20, 7)).toEqual(scheduleOf(20, 7));
  expect(scheduleOf(20, 8)).not.toEqual(scheduleOf(20, 7));
});

test('twenty faults are of every kind', () => {
  const [first, second] = scheduleOf(20, 1);
  expect(first.length + second.length).toBe(20);
  expect(new Set([...first, ...second].map(({ kind }) => kind))).toEqual(new Set(kinds));
});
