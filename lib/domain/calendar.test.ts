import { describe, expect, it, test } from 'vitest';
import { calendarDay, dayEnd, dayStart, daysAfter, instantOf, localOf, yearStart } from './calendar';

/** Far east and far west, halves and quarters of hours, clocks moved at midnight and by half an hour. */
const zones = [
  ...['Asia/Shanghai', 'UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Santiago'],
  ...['America/Havana', 'Africa/Cairo', 'Asia/Beirut', 'Asia/Kathmandu', 'Asia/Kolkata', 'Australia/Lord_Howe'],
  ...['America/St_Johns', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Casablanca'],
];

test.each([
  ['2026-11-21', 'Asia/Shanghai', '2026-11-20T16:00:00.000Z'],
  ['2028-02-29', 'Asia/Shanghai', '2028-02-28T16:00:00.000Z'],
  ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
  // the clocks change in the night of this day
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  // midnight is leapt over, comes an hour late, comes twice
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ['2026-04-05', 'America/Santiago', '2026-04-05T04:00:00.000Z'],
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, expected) => expect(dayStart(day, zone).toISOString()).toBe(expected));

describe.each(zones)('every day from 2026 to 2028 in %s', (zone) => {
  it('begins at its first moment, and ends where the next begins', () => {
    for (let day = '2026-01-01'; day < '2029-01-01'; day = daysAfter(day, 1)) {
      const start = dayStart(day, zone);
      expect(calendarDay(start, zone)).toBe(day);
      expect(calendarDay(new Date(start.getTime() - 1), zone)).toBe(daysAfter(day, -1));
      expect(dayEnd(day, zone)).toEqual(dayStart(daysAfter(day, 1), zone));
    }
  });

  it('gives back every quarter of an hour of the days on which the clock is moved', () => {
    const days = Array.from({ length: 366 }, (_, after) => daysAfter('2026-01-01', after));
    const moved = days.filter((day) => +dayEnd(day, zone) - +dayStart(day, zone) !== 86_400_000);
    for (const day of ['2027-12-31', ...moved])
      for (let at = +dayStart(day, zone); at < +dayEnd(day, zone); at += 900_000) {
        const local = localOf(new Date(at), zone);
        expect(localOf(instantOf(local, zone) as string, zone)).toBe(local);
      }
  });
});

test.each([
  ['2026-11-21T22:30', 'Asia/Shanghai', '2026-11-21T14:30:00.000Z'],
  ['2026-07-01T08:00', 'Europe/Berlin', '2026-07-01T06:00:00.000Z'],
  ['2026-01-01T00:15', 'UTC', '2026-01-01T00:15:00.000Z'],
  // just before and after the clock is moved at two, and in the hour that it leaps over
  ['2026-03-29T01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  // half past two comes twice
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => expect(instantOf(local, zone)).toBe(instant));

test('what is no date is none', () => expect(instantOf('tomorrow', 'UTC')).toBeNull());

test.each([
  ['2026-11-21T16:05:00Z', 'Asia/Shanghai', '2026-11-22'],
  ['2026-12-31T16:00:00Z', 'Asia/Shanghai', '2027-01-01'],
  ['2026-12-31T15:59:59.999Z', 'Asia/Shanghai', '2026-12-31'],
  ['2028-02-28T16:30:00Z', 'Asia/Shanghai', '2028-02-29'],
  ['2028-02-29T16:30:00Z', 'Asia/Shanghai', '2028-03-01'],
  ['2027-01-01T04:30:00Z', 'America/New_York', '2026-12-31'],
])('at %s it is in %s the %s', (instant, zone, day) => expect(calendarDay(instant, zone)).toBe(day));

test.each([
  ['2026-11-21T13:00:00Z', 'Asia/Shanghai', '2025-12-31T16:00:00.000Z'],
  ['2026-12-31T17:00:00Z', 'Asia/Shanghai', '2026-12-31T16:00:00.000Z'],
  ['2026-11-21T13:00:00Z', 'Europe/London', '2026-01-01T00:00:00.000Z'],
  ['2026-11-21T13:00:00Z', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
])('at %s in %s the year began at %s', (now, zone, began) => {
  expect(yearStart(now, zone).toISOString()).toBe(began);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-03-01', -1, '2028-02-29'],
])('%s and %i days is %s', (day, days, expected) => expect(daysAfter(day, days)).toBe(expected));
