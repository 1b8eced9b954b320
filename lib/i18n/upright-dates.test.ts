import { describe, expect, test } from 'vitest';
import { numeral, numeralByDigit, uprightDate } from './upright-dates';

describe('an upright masthead', () => {
  test.each([
    [4, '四'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [31, '三十一'],
  ])('%d is %s', (value, written) => {
    expect(numeral(value)).toBe(written);
  });

  test('prints year and serial number digit by digit', () => {
    expect(numeralByDigit(8416)).toBe('八四一六');
    expect(uprightDate('2026-09-24')).toBe('二〇二六年九月二十四日　星期四');
  });
});
