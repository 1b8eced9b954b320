import { readDay } from '../rules/dates/calendar';
import { writtenDates } from '../rules/dates/written-dates';
import { readPassage } from '../passage';
import { activities } from './activities';

/**
 * The same event 同一活动 told in two ways shares no sentence, but unit, day and activity: two
 * correspondents of one school both write of its fire drill of 8 March.
 */
export interface EventFacts {
  /** id or full name of the reporting unit */
  unit: string;
  headline: string;
  text: string;
  /** date of the issue or of submission, `2023-03-20`; gives the year */
  date: string;
}

/** `unit|2023-03-08|消防演练`; null where unit, day or activity is not told. */
export function eventKey({ unit, headline, text, date }: EventFacts): string | null {
  const activity = activityOf(headline) ?? activityOf(text.slice(0, LEAD));
  const day = dayOf(headline, date) ?? dayOf(text.slice(0, LEAD), date);
  if (unit === '' || !activity || !day) return null;
  return `${unit}|${day}|${activity}`;
}

/** The first paragraph or so: what is told later may be another event. */
const LEAD = 300;

/** The activity by its usual name, the one that is named first. */
export function activityOf(text: string): string | null {
  let first: { at: number; name: string } | null = null;
  for (const [name, pattern] of activities) {
    const at = text.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { at, name };
  }
  return first?.name ?? null;
}

function dayOf(text: string, date: string): string | null {
  const [found] = writtenDates(readPassage('paragraph', text), readDay(date));
  if (!found) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${found.date.year}-${two(found.date.month)}-${two(found.date.day)}`;
}
