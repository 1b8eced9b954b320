import { expect, test } from 'vitest';
import { printedDate } from './printed-date';

test.each([
  ['2026-11-21', '2026年11月21日', '星期六', '农历丙午年十月十三'],
  ['2026-02-17', '2026年2月17日', '星期二', '农历丙午年正月初一'],
  ['2026-09-25', '2026年9月25日', '星期五', '农历丙午年八月十五'],
  ['2023-04-01', '2023年4月1日', '星期六', '农历癸卯年闰二月十一'],
])('%s', (iso, date, weekday, lunarDate) => {
  expect(printedDate(iso)).toEqual({ date, weekday, lunarDate });
});
