const A_DAY = 86_400_000;

/**
 * Which back-ups are kept of those there are, by the day each is of: the newest days, and of as many weeks
 * (from Monday) and months the newest of each.
 */
export function keptBackupDays(
  days: readonly string[],
  [dayCount, weekCount, monthCount]: readonly [days: number, weeks: number, months: number],
): string[] {
  const newestFirst = [...new Set(days)].sort().reverse();
  const kept = new Set([
    ...newestFirst.slice(0, dayCount),
    ...newestOfEach(newestFirst, weekOf).slice(0, weekCount),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7)).slice(0, monthCount),
  ]);
  return newestFirst.filter((day) => kept.has(day)).reverse();
}

function newestOfEach(newestFirst: readonly string[], spanOf: (day: string) => string): string[] {
  return newestFirst.filter((day, index) => index === 0 || spanOf(newestFirst[index - 1] as string) !== spanOf(day));
}

// 1970-01-01 was a Thursday
function weekOf(day: string): string {
  return String(Math.floor((Date.parse(`${day}T00:00:00Z`) / A_DAY + 3) / 7));
}
