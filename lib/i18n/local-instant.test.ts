import { expect, test } from 'vitest';
import { instantOf, localOf } from './local-instant';

test.each([
  ['2026-11-21T22:30', 'Asia/Shanghai', '2026-11-21T14:30:00.000Z'],
  ['2026-07-01T08:00', 'Europe/Berlin', '2026-07-01T06:00:00.000Z'],
  ['2026-01-01T00:15', 'UTC', '2026-01-01T00:15:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone)).toBe(instant);
  expect(localOf(instant, zone)).toBe(local);
});

test('what is no date is none', () => expect(instantOf('tomorrow', 'UTC')).toBeNull());
