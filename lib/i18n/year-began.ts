import { calendarDay } from './dates';

/** The instant at which the newspaper's year began. Its clock may be up to 14 hours from UTC: walk to the hour. */
export function yearBegan(now: string, timeZone: string): Date {
  const year = calendarDay(now, timeZone).slice(0, 4);
  const first = `${year}-01-01`;
  for (let at = Date.parse(`${first}T00:00:00Z`) - 14 * 3600_000; ; at += 900_000) {
    const day = calendarDay(new Date(at).toISOString(), timeZone);
    if (day >= first) return new Date(at);
  }
}
