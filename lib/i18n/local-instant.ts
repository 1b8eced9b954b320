import { zoneOffset } from './zone-offset';

/**
 * The instant of a local day and hour (2026-11-21T22:30) on the clock of a time zone, as ISO; null
 * for what is no date. Around a change of clocks the offset before the change holds.
 */
export function instantOf(local: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(asUtc)) return null;
  return new Date(asUtc - zoneOffset(asUtc, timeZone)).toISOString();
}

/** What a field for a local day and hour shows for an instant. */
export function localOf(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + zoneOffset(at, timeZone)).toISOString().slice(0, 16);
}
