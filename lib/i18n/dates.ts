/**
 * Dates and hours as the newspaper writes them. An instant is an ISO string and needs the newspaper's
 * time zone; a calendar day (`2026-11-21`, the date of an issue) has none and is never shifted.
 */
import type { Locale } from './locale';

/** In whose words a date is told, and by which clock. */
export type DateFormat = { locale: Locale; timeZone: string };

/** 2026年11月21日 星期六 · Saturday 21 November 2026 */
export function longDate(when: string, dates: DateFormat): string {
  return `${dates.locale === 'en' ? `${weekday(when, dates)} ` : ''}${fullDate(when, dates)}${dates.locale === 'en' ? '' : ` ${weekday(when, dates)}`}`;
}

/** 2026年11月21日 · 21 November 2026 */
export function fullDate(when: string, dates: DateFormat): string {
  const { year, month, day } = calendar(when, dates);
  return dates.locale === 'en' ? `${day} ${englishMonth(when, dates, 'long')} ${year}` : `${year}年${month}月${day}日`;
}

/** 11月21日 · 21 Nov */
export function shortDate(when: string, dates: DateFormat): string {
  const { month, day } = calendar(when, dates);
  return dates.locale === 'en' ? `${day} ${englishMonth(when, dates, 'short')}` : `${month}月${day}日`;
}

/** 星期六 · Saturday */
export function weekday(when: string, dates: DateFormat): string {
  return pieces(when, dates, { weekday: 'long' }).weekday ?? '';
}

/** 22:30, 24-hour clock, in both languages. */
export function clockTime(instant: string, dates: DateFormat): string {
  const { hour, minute } = pieces(instant, dates, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${hour}:${minute}`;
}

/** 11月21日 22:30 · 21 Nov 22:30 */
export function dateAndTime(instant: string, dates: DateFormat): string {
  return `${shortDate(instant, dates)} ${clockTime(instant, dates)}`;
}

function calendar(when: string, dates: DateFormat): { year: number; month: number; day: number } {
  const { year, month, day } = pieces(
    when,
    { ...dates, locale: 'en' },
    {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    },
  );
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function englishMonth(when: string, dates: DateFormat, length: 'long' | 'short'): string {
  return pieces(when, { ...dates, locale: 'en' }, { month: length }).month ?? '';
}

function pieces(when: string, dates: DateFormat, wanted: Intl.DateTimeFormatOptions): Record<string, string> {
  const timeZone = isCalendarDay(when) ? 'UTC' : dates.timeZone;
  const locale = dates.locale === 'en' ? 'en-GB' : 'zh-CN';
  const parts = new Intl.DateTimeFormat(locale, { ...wanted, timeZone }).formatToParts(new Date(when));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

function isCalendarDay(when: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(when);
}
