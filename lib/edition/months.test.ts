import { describe, expect, test } from 'vitest';
import { monthName, monthsOf, shortMonth, weeksOf } from './months';

describe('months of back issues', () => {
  test('a month is whole weeks from Monday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual(['', '', '', '', '', '', '2026-11-01']);
    expect(weeks[5]).toEqual(['2026-11-30', '', '', '', '', '', '']);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  test('are named in both languages', () => {
    expect([monthName('2026-11', 'zh-CN'), shortMonth('2026-11', 'zh-CN')]).toEqual(['2026年11月', '11月']);
    expect([monthName('2026-11', 'en'), shortMonth('2026-11', 'en')]).toEqual(['November 2026', 'November']);
  });

  test('are counted, newest first', () => {
    expect(monthsOf(['2026-11-21', '2026-11-20', '2025-12-31'])).toEqual([
      { month: '2026-11', count: 2 },
      { month: '2025-12', count: 1 },
    ]);
  });
});
