import type { ReaderLocale } from './addresses';

/** Months of back issues, written 2026-11. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** 2026年11月 · November 2026 */
export function monthName(month: string, locale: ReaderLocale): string {
  const [year, number] = month.split('-').map(Number);
  if (locale === 'zh-CN') return `${year}年${number}月`;
  return `${shortMonth(month, 'en')} ${year}`;
}

/** 11月 · November */
export function shortMonth(month: string, locale: ReaderLocale): string {
  if (locale === 'zh-CN') return `${Number(month.slice(5))}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T12:00:00Z`));
}

/** Weeks from Monday, each of seven days or empty places. */
export function weeksOf(month: string): string[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const days = [
    ...Array.from({ length: before }, () => ''),
    ...Array.from({ length: count }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`),
  ];
  while (days.length % 7 !== 0) days.push('');
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** Months that have issues, newest first, with how many. */
export function monthsOf(days: readonly string[]): { month: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + 1);
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? 1 : -1));
}
