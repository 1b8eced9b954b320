import { expect, test } from 'vitest';
import { dueOf, urgencyOf } from './due';

const at = (hour: string) => new Date(`2026-11-21T${hour}:00+08:00`);
const closes = at('22:30');

test('what is on a page is due when its issue closes', () => {
  expect(dueOf({ arrivedAt: at('09:00'), issue: { state: 'open', closesAt: closes } })).toEqual(closes);
  expect(dueOf({ arrivedAt: at('09:00'), issue: { state: 'open', closesAt: null } })).toBeNull();
});

test('the rest is answered within a day', () => {
  expect(dueOf({ arrivedAt: at('09:00'), issue: null })).toEqual(new Date('2026-11-22T09:00:00+08:00'));
  expect(dueOf({ arrivedAt: at('09:00'), issue: { state: 'released', closesAt: closes } })?.getDate()).not.toBe(
    closes.getDate(),
  );
});

test.each([
  [at('21:00'), 'late'],
  [at('22:00'), 'tonight'],
  [closes, 'tonight'],
  [at('23:00'), 'later'],
  [null, 'later'],
] as const)('due %s is %s at half past nine', (due, urgency) => {
  expect(urgencyOf(due, at('21:30'), closes)).toBe(urgency);
});

test('without an issue in sight only what is late presses', () => {
  expect(urgencyOf(at('22:00'), at('21:30'), null)).toBe('later');
  expect(urgencyOf(at('21:00'), at('21:30'), null)).toBe('late');
});
