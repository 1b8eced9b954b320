import { describe, expect, it } from 'vitest';
import { spellTimeLeft, timeLeft } from './deadline';

describe('time left until a deadline', () => {
  it.each([
    ['2026-11-21T22:30:00+08:00', '还有1小时8分', '1 h 8 min left'],
    ['2026-11-21T21:57:00+08:00', '还有35分', '35 min left'],
    ['2026-11-21T20:42:00+08:00', '逾期40分', '40 min late'],
    ['2026-11-21T19:22:00+08:00', '逾期2小时', '2 h late'],
    ['2026-11-22T10:00:00+08:00', '还有12小时', '12 h left'],
    ['2026-12-03T21:30:00+08:00', '还有12天', '12 days left'],
    ['2026-11-21T21:22:00+08:00', '还有0分', '0 min left'],
  ])('at 21:22, %s is %s / %s', (deadline, chinese, english) => {
    const left = timeLeft('2026-11-21T21:22:00+08:00', deadline);
    expect(spellTimeLeft(left, 'zh-CN')).toBe(chinese);
    expect(spellTimeLeft(left, 'en')).toBe(english);
  });
});
