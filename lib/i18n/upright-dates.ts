/** Dates and numbers as they stand in an upright masthead 竖报头: in Chinese numerals, top to bottom. */
import { chineseWeekday } from './printed-dates';

const DIGITS = '〇一二三四五六七八九';

/** 8416 becomes 八四一六 */
export function numeralByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)] as string);
}

/** 24 becomes 二十四; up to 99 */
export function numeral(value: number): string {
  if (value < 10) return DIGITS[value] as string;
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}十${value % 10 ? DIGITS[value % 10] : ''}`;
}

/** 二〇二六年九月二十四日　星期四 */
export function uprightDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${numeralByDigit(year)}年${numeral(month)}月${numeral(date)}日　${chineseWeekday(day)}`;
}
