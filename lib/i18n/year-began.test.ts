import { expect, test } from 'vitest';
import { yearBegan } from './year-began';

test.each([
  ['2026-11-21T13:00:00Z', 'Asia/Shanghai', '2025-12-31T16:00:00.000Z'],
  ['2026-12-31T17:00:00Z', 'Asia/Shanghai', '2026-12-31T16:00:00.000Z'],
  ['2026-11-21T13:00:00Z', 'Europe/London', '2026-01-01T00:00:00.000Z'],
  ['2026-11-21T13:00:00Z', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
])('at %s in %s the year began at %s', (now, timeZone, began) => {
  expect(yearBegan(now, timeZone).toISOString()).toBe(began);
});
