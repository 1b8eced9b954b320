/**
 * A calendar day as people type it: 11月22日, 2026年11月22日, 2026-11-22, 11/22, 20261122, 22 Nov, 22 November 2026.
 * @param today 2026-11-22, whose year is meant where none is said
 * @returns 2026-11-22; null if it is no day
 */
export function readDay(words: string, today: string): string | null {
  const text = words.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  const [, year, month, day] =
    /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year) return dayOf(Number(year), Number(month), Number(day));
  const thisYear = Number(today.slice(0, 4));
  const [, shortMonth, shortDay] = /^(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/.exec(text) ?? [];
  if (shortMonth) return dayOf(thisYear, Number(shortMonth), Number(shortDay));
  const [, englishDay, name, englishYear] = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?,?(?: (\d{4}))?$/.exec(text) ?? [];
  const at = months.indexOf(name ?? '');
  return at < 0 ? null : dayOf(Number(englishYear ?? thisYear), at + 1, Number(englishDay));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
