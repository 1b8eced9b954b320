import { dayEnd, daysAfter, dayStart } from '@/lib/domain/calendar';
import { isReportState, type ReportState } from '@/lib/domain/reports/states';
import type { Prisma } from '../db/generated/client';
import { isUuid } from '../db/uuid';
import { todayIn } from '../newspaper/clock';

const reportWhens = ['today', 'threeDays', 'week', 'days'] as const;
export type ReportWhen = (typeof reportWhens)[number];

/** What a list is narrowed to, as it stands in the address of the screen. Anything unreadable narrows nothing. */
export interface ReportFilter {
  section: string | null;
  unit: string | null;
  /** 今天, 近三天, 本周, or the days from and until */
  when: ReportWhen | null;
  /** calendar days of the newspaper, both included */
  from: string | null;
  until: string | null;
  q: string;
  state: ReportState | null;
}

type Day = string | null;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readFilter(search: Record<string, string | undefined>): ReportFilter {
  const { section, unit, q, state } = search;
  const [from, until] = [search.from, search.until].map((day) => (isDay(day) ? day : null)) as [Day, Day];
  const when = reportWhens.find((known) => known === search.when) ?? (from || until ? 'days' : null);
  return {
    section: section === 'none' || isUuid(section) ? section : null,
    unit: isUuid(unit) ? unit : null,
    when,
    from: when === 'days' ? from : null,
    until: when === 'days' ? until : null,
    q: (q ?? '').replaceAll('\0', '').trim().slice(0, 200),
    state: isReportState(state) ? state : null,
  };
}

export function filterWhere(
  { section, unit, when, from: first, until, q, state }: ReportFilter,
  timeZone: string,
): Prisma.ReportWhereInput {
  const from = when === null || when === 'days' ? first : firstDay(when, todayIn(timeZone));
  const all: Prisma.ReportWhereInput[] = q.split(/\s+/).filter(Boolean).map(anywhere);
  if (section) all.push({ sectionId: section === 'none' ? null : section });
  if (unit) all.push({ unitId: unit });
  if (from) all.push({ submittedAt: { gte: dayStart(from, timeZone) } });
  if (until) all.push({ submittedAt: { lt: dayEnd(until, timeZone) } });
  if (state) all.push({ state });
  return { AND: all };
}

/** A week begins on Monday. */
function firstDay(when: Exclude<ReportWhen, 'days'>, today: string): string {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(today, -{ today: 0, threeDays: 2, week: sinceMonday }[when]);
}

/** Number, heading, author, byline and unit; the whole text has a search of its own. */
function anywhere(word: string): Prisma.ReportWhereInput {
  const contains = { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const number = /^\d{1,9}$/.test(word) ? [{ number: Number(word) }] : [];
  return {
    OR: [
      ...number,
      { headline: contains },
      { kicker: contains },
      { subtitle: contains },
      { author: { name: contains } },
      { credits: { some: { name: contains } } },
      { unit: { name: contains } },
      { unit: { aliases: { some: { name: contains } } } },
    ],
  };
}

function isDay(value: string | undefined): value is string {
  return DAY.test(value ?? '') && !Number.isNaN(Date.parse(value ?? ''));
}
