import { describe, expect, test } from 'vitest';
import { fullDate, shortDate } from './dates';
import { readDay } from './read-day';

const today = '2026-11-22';

describe('a day as people type it', () => {
  test.each([
    ['2026年11月3日', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['11月3日', '2026-11-03'],
    ['１１月３日', '2026-11-03'],
    ['11月3号', '2026-11-03'],
    ['11-3', '2026-11-03'],
    ['3 Nov', '2026-11-03'],
    ['3 November 2025', '2025-11-03'],
    ['2月30日', null],
    ['2024年2月29日', '2024-02-29'],
    ['2025年2月29日', null],
    ['昨天', null],
    ['3 Foo', null],
    ['', null],
  ])('%s is %s', (words, day) => {
    expect(readDay(words, today)).toBe(day);
  });

  test.each(['zh-CN', 'en'] as const)('what the newspaper prints is read again (%s)', (locale) => {
    const dates = { locale, timeZone: 'Asia/Shanghai' };
    expect(readDay(shortDate('2026-02-07', dates), today)).toBe('2026-02-07');
    expect(readDay(fullDate('1999-12-31', dates), today)).toBe('1999-12-31');
  });
});
