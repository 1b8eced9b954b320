/**
 * Dates and hours as the newspaper writes them. An instant is an ISO string and needs the newspaper's
 * time zone; a calendar day (`2026-11-21`, the date of an issue) has none and is never shifted.
 */
import type { Locale } from './locale';

export type Place = { locale: Locale; timeZone: string };

/** 2026年11月21日 星期六 · Saturday 21 November 2026 */
export function longDate(when: string, place: Place): string {
  return `${place.locale === 'en' ? `${weekday(when, place)} ` : ''}${fullDate(when, place)}${place.locale === 'en' ? '' : ` ${weekday(when, place)}`}`;
}

/** 2026年11月21日 · 21 November 2026 */
export function fullDate(when: string, place: Place): string {
  const { year, month, day } = calendar(when, place);
  return place.locale === 'en' ? `${day} ${englishMonth(when, place, 'long')} ${year}` : `${year}年${month}月${day}日`;
}

/** 11月21日 · 21 Nov */
export function shortDate(when: string, place: Place): string {
  const { month, day } = calendar(when, place);
  return place.locale === 'en' ? `${day} ${englishMonth(when, place, 'short')}` : `${month}月${day}日`;
}

/** 星期六 · Saturday */
export function weekday(when: string, place: Place): string {
  return pieces(when, place, { weekday: 'long' }).weekday ?? '';
}

/** 22:30, 24-hour clock, in both languages. */
export function clockTime(instant: string, place: Place): string {
  const { hour, minute } = pieces(instant, place, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${hour}:${minute}`;
}

/** 11月21日 22:30 · 21 Nov 22:30 */
export function dateAndTime(instant: string, place: Place): string {
  return `${shortDate(instant, place)} ${clockTime(instant, place)}`;
}

function calendar(when: string, place: Place): { year: number; month: number; day: number } {
  const { year, month, day } = pieces(
    when,
    { ...place, locale: 'en' },
    {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    },
  );
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function englishMonth(when: string, place: Place, length: 'long' | 'short'): string {
  return pieces(when, { ...place, locale: 'en' }, { month: length }).month ?? '';
}

function pieces(when: string, place: Place, wanted: Intl.DateTimeFormatOptions): Record<string, string> {
  const timeZone = isCalendarDay(when) ? 'UTC' : place.timeZone;
  const locale = place.locale === 'en' ? 'en-GB' : 'zh-CN';
  const parts = new Intl.DateTimeFormat(locale, { ...wanted, timeZone }).formatToParts(new Date(when));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

function isCalendarDay(when: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(when);
}
