/**
 * How long until a deadline, or how long past it, in the newsroom's words: 还有1小时8分, 逾期40分.
 * Both instants are given: this file has no clock.
 */
import type { Locale } from './locale';

export type TimeLeft = { late: boolean; minutes: number };

export function timeLeft(now: string, deadline: string): TimeLeft {
  const minutes = Math.floor((Date.parse(deadline) - Date.parse(now)) / 60_000);
  return minutes < 0 ? { late: true, minutes: -minutes } : { late: false, minutes };
}

/** 还有1小时8分 · 1 h 8 min left; 逾期40分 · 40 min late */
export function spellTimeLeft(left: TimeLeft, locale: Locale): string {
  const length = spellMinutes(left.minutes, locale);
  if (locale === 'en') return left.late ? `${length} late` : `${length} left`;
  return left.late ? `逾期${length}` : `还有${length}`;
}

/** Under two hours to the minute, under two days to the hour, then in days. */
function spellMinutes(minutes: number, locale: Locale): string {
  const word = locale === 'en' ? english : chinese;
  if (minutes < 60) return word.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes < 120 && rest > 0) return word.hours(hours) + word.gap + word.minutes(rest);
  if (hours < 48) return word.hours(hours);
  return word.days(Math.floor(hours / 24));
}

const chinese = {
  gap: '',
  minutes: (n: number) => `${n}分`,
  hours: (n: number) => `${n}小时`,
  days: (n: number) => `${n}天`,
};

const english = {
  gap: ' ',
  minutes: (n: number) => `${n} min`,
  hours: (n: number) => `${n} h`,
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
};
