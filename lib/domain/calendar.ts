/**
 * The newspaper's calendar. A day of the newsroom is a day where the newspaper is: it begins at midnight
 * on the clock of the newspaper's time zone, also where that clock is moved in the night. A calendar day
 * (`2026-11-21`, the date of an issue) has no hour and is never shifted; an instant is read in a zone.
 */

const A_DAY = 86_400_000;

/** The calendar day on which an instant falls in a time zone: 2026-11-21. */
export function calendarDay(instant: string | Date, timeZone: string): string {
  return localOf(instant, timeZone).slice(0, 10);
}

/** What a clock in a time zone shows at an instant, to the minute: 2026-11-21T22:30. */
export function localOf(instant: string | Date, timeZone: string): string {
  const at = new Date(instant).getTime();
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

/**
 * The instant of a local day and hour (2026-11-21T22:30) on the clock of a time zone, as ISO; null for
 * what is no date. An hour that comes twice is the first of the two; one that the clock leaps over is
 * counted as if it had not been moved yet.
 */
export function instantOf(local: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(asUtc)) return null;
  // no zone is a day from UTC: a day to either side lies safely before and after a change of the clock
  const [before, after] = [asUtc - A_DAY, asUtc + A_DAY].map((near) => asUtc - offsetAt(near, timeZone)) as [
    number,
    number,
  ];
  const shown = [before, after].filter((at) => at + offsetAt(at, timeZone) === asUtc);
  return new Date(shown.length > 0 ? Math.min(...shown) : before).toISOString();
}

/** The instant at which a calendar day begins; roles and memberships run from here. */
export function dayStart(day: string, timeZone: string): Date {
  return new Date(instantOf(`${day}T00:00`, timeZone) as string);
}

/** The first moment after a day: what `until` holds. */
export function dayEnd(day: string, timeZone: string): Date {
  return dayStart(daysAfter(day, 1), timeZone);
}

/** The instant at which the year of an instant began. */
export function yearStart(instant: string | Date, timeZone: string): Date {
  return dayStart(`${calendarDay(instant, timeZone).slice(0, 4)}-01-01`, timeZone);
}

/** The calendar day some days later, or earlier. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clock of a time zone stands ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  const at = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(at.year ?? 0, (at.month ?? 1) - 1, at.day, at.hour, at.minute, at.second);
  return local - Math.floor(instant / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const wanted = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-US', {
    ...wanted,
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZone,
  });
}
