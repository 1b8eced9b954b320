import { describe, expect, it } from 'vitest';
import { clockTime, dateAndTime, longDate, shortDate, weekday } from './dates';

const chinese = { locale: 'zh-CN', timeZone: 'Asia/Shanghai' } as const;
const english = { locale: 'en', timeZone: 'Asia/Shanghai' } as const;

describe('dates as the newspaper writes them', () => {
  it.each([
    ['2026-11-21', chinese, '2026年11月21日 星期六'],
    ['2026-11-21', english, 'Saturday 21 November 2026'],
    ['2026-11-21', { ...english, timeZone: 'America/New_York' }, 'Saturday 21 November 2026'],
    ['2026-11-21T16:30:00Z', chinese, '2026年11月22日 星期日'],
    ['2026-11-21T16:30:00Z', { ...chinese, timeZone: 'UTC' }, '2026年11月21日 星期六'],
    ['2026-01-01', chinese, '2026年1月1日 星期四'],
  ] as const)('%s in %j is %s', (when, place, expected) => {
    expect(longDate(when, place)).toBe(expected);
  });

  it('short forms', () => {
    expect(shortDate('2026-11-05', chinese)).toBe('11月5日');
    expect(shortDate('2026-11-05', english)).toBe('5 Nov');
    expect(weekday('2026-11-22', english)).toBe('Sunday');
  });

  it("hours are of the newspaper's town, from 00 to 23", () => {
    expect(clockTime('2026-11-21T14:30:00Z', chinese)).toBe('22:30');
    expect(clockTime('2026-11-21T16:05:00Z', english)).toBe('00:05');
    expect(dateAndTime('2026-11-21T16:05:00Z', chinese)).toBe('11月22日 00:05');
  });
});
