import { expect, test } from 'vitest';
import { dayEnd, dayStart } from './day-start';

test.each([
  ['2026-11-21', 'Asia/Shanghai', '2026-11-20T16:00:00.000Z'],
  ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
  // the clocks change in the night of this day
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, expected) => expect(dayStart(day, zone).toISOString()).toBe(expected));

test('a day ends where the next begins', () => {
  expect(dayEnd('2026-12-31', 'Asia/Shanghai')).toEqual(dayStart('2027-01-01', 'Asia/Shanghai'));
});
