import { zoneOffset } from './zone-offset';

/**
 * The instant at which a calendar day begins where the newspaper is. Roles and memberships run
 * from the beginning of a day to the end of one.
 */
export function dayStart(day: string, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // twice: the first guess may lie on the other side of a change of the clocks
  const guess = wanted - zoneOffset(wanted, timeZone);
  return new Date(wanted - zoneOffset(guess, timeZone));
}

/** The first moment after a day: what `until` holds. */
export function dayEnd(day: string, timeZone: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  return dayStart(next.toISOString().slice(0, 10), timeZone);
}
