import { expect, test } from 'vitest';
import { daysAfter } from './calendar';
import { keptBackupDays } from './backup-days';

const year = Array.from({ length: 400 }, (_, index) => daysAfter('2025-10-26', index));

test('of a back-up every night seven days, four weeks and twelve months are kept', () => {
  // the newest is a Sunday
  expect(year.at(-1)).toBe('2026-11-29');
  expect(keptBackupDays(year, [7, 4, 12])).toEqual([
    ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'],
    ...['2026-11-08', '2026-11-15', '2026-11-22'],
    ...['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
  ]);
});

test('night after night the same months stay', () => {
  let kept: string[] = [];
  for (const day of year) kept = keptBackupDays([...kept, day], [7, 4, 12]);
  expect(kept).toEqual(keptBackupDays(year, [7, 4, 12]));
});

test('what was not made every night goes by what there is; the newest is never given up', () => {
  expect(keptBackupDays(['2026-01-02', '2026-11-29', '2026-03-09'], [1, 0, 0])).toEqual(['2026-11-29']);
  expect(keptBackupDays([], [7, 4, 12])).toEqual([]);
});
