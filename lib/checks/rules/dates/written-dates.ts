import { type ReadPassage, spanInText } from '../../passage';
import { matches } from '../../matches';
import type { Day } from './calendar';

/** A date as it stands in the text; the year is taken from the issue where the text has none. */
export interface WrittenDate {
  offset: number;
  length: number;
  /** offset of what follows it, in `bare` */
  end: number;
  start: number;
  date: Day;
  /** false: no year in the text */
  hasYear: boolean;
}

const datePattern = /(?<![\d.])(?:(\d{4})年|(今年|去年|明年))?(\d{1,2})月(\d{1,2})[日号]/g;

/**
 * Reads 3月8日, 2023年3月8日, 去年3月8日. `issue` gives the year; a date more than half a year ahead of
 * the issue is taken for last year's. Without issue and year the date is left out.
 */
export function writtenDates(passage: ReadPassage, issue: Day | null): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of matches(datePattern, passage.bare)) {
    const [found, year, relative, month, day] = match;
    const date = { year: yearOf(year, relative, Number(month), issue), month: Number(month), day: Number(day) };
    if (Number.isNaN(date.year)) continue;
    dates.push({
      ...spanInText(passage, match.index, found.length),
      start: match.index,
      end: match.index + found.length,
      date,
      hasYear: year !== undefined,
    });
  }
  return dates;
}

function yearOf(year: string | undefined, relative: string | undefined, month: number, issue: Day | null): number {
  if (year) return Number(year);
  if (!issue) return Number.NaN;
  if (relative) return issue.year + { 今年: 0, 去年: -1, 明年: 1 }[relative as '今年' | '去年' | '明年'];
  return month - issue.month > 6 ? issue.year - 1 : issue.year;
}
