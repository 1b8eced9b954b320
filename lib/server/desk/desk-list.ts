import type { Actor } from '@/lib/domain/actor';
import { dueOf, type Urgency, urgencies, urgencyOf } from '@/lib/domain/reports/due';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { visibleTo } from '../reports/scope';
import { filterWhere, type ReportFilter } from './report-filter';
import { type ListedReport, rowsOf } from './rows';
import { deskTabs, type DeskTab, whereOfTab } from './tabs';

export const deskSorts = ['urgent', 'newest', 'oldest'] as const;
type DeskSort = (typeof deskSorts)[number];

export interface DeskQuestion {
  tab: DeskTab;
  sort: DeskSort;
  filter: ReportFilter;
  page: number;
  timeZone: string;
}

export interface DeskList {
  counts: Record<DeskTab, number>;
  /** when the next issue closes */
  closesAt: string | null;
  issue: { serial: number; date: string } | null;
  groups: { urgency: Urgency; count: number; reports: ListedReport[] }[];
  /** ids of the whole list in its order, to step through it */
  order: string[];
  page: number;
  pages: number;
}

const REPORTS_A_PAGE = 50;
/** more than a desk can have before it in a day; the rest is found by filters */
const MOST = 2000;

/** The list of the desk: first the order of all that waits, as a few columns, then the rows of one page. */
export async function deskList(actor: Actor, { tab, sort, filter, page, timeZone }: DeskQuestion): Promise<DeskList> {
  const where = await Promise.all(
    deskTabs.map(
      async (name) =>
        [
          name,
          {
            AND: [visibleTo(actor), await whereOfTab(name, actor, timeZone), filterWhere(filter, timeZone)],
          } as Prisma.ReportWhereInput,
        ] as const,
    ),
  );
  const [counts, issue, found] = await Promise.all([
    Promise.all(where.map(async ([name, scope]) => [name, await db().report.count({ where: scope })] as const)),
    nextIssue(),
    db().report.findMany({
      where: Object.fromEntries(where)[tab] ?? {},
      take: MOST,
      orderBy: { submittedAt: 'asc' },
      select: orderSelect,
    }),
  ]);
  const now = new Date();
  const closesAt = issue?.closesAt ?? null;
  const dated = found.map((row) => {
    const arrivedAt = row.answeredAt ?? row.submittedAt ?? now;
    const due = dueOf({ arrivedAt, issue: row.placements[0]?.issue ?? null });
    return { id: row.id, arrivedAt, due, urgency: urgencyOf(due, now, closesAt) };
  });
  const sorted = dated.sort(order[sort]);
  const pages = Math.max(1, Math.ceil(sorted.length / REPORTS_A_PAGE));
  const at = Math.min(page, pages);
  const shown = sorted.slice((at - 1) * REPORTS_A_PAGE, at * REPORTS_A_PAGE);
  const rows = await rowsOf(
    actor,
    shown.map(({ id }) => id),
  );
  const groups = urgencies.map((urgency) => ({
    urgency,
    count: sorted.filter((one) => one.urgency === urgency).length,
    reports: shown
      .filter((one) => one.urgency === urgency)
      .flatMap(({ id, due }) =>
        rows.filter((row) => row.id === id).map((row) => ({ ...row, due: due?.toISOString() ?? null })),
      ),
  }));
  return {
    counts: Object.fromEntries(counts) as Record<DeskTab, number>,
    closesAt: closesAt?.toISOString() ?? null,
    issue: issue ? { serial: issue.serial, date: issue.date.toISOString().slice(0, 10) } : null,
    groups: groups.filter(({ reports }) => reports.length > 0),
    order: groups.flatMap(({ urgency }) => sorted.filter((one) => one.urgency === urgency).map(({ id }) => id)),
    page: at,
    pages,
  };
}

/** Also the head of the screen: the issue that the desk works for now. */
function nextIssue() {
  return db().issue.findFirst({
    where: { state: 'open' },
    orderBy: { date: 'asc' },
    select: { serial: true, date: true, closesAt: true },
  });
}

const orderSelect = {
  id: true,
  submittedAt: true,
  answeredAt: true,
  placements: {
    where: { issue: { state: { notIn: ['released', 'sealed'] } } },
    take: 1,
    select: { issue: { select: { state: true, closesAt: true } } },
  },
} as const satisfies Prisma.ReportSelect;

interface Dated {
  arrivedAt: Date;
  due: Date | null;
  urgency: Urgency;
}

const never = Number.MAX_SAFE_INTEGER;
const rank = ({ urgency }: Dated) => urgencies.indexOf(urgency);
const order: Record<DeskSort, (a: Dated, b: Dated) => number> = {
  urgent: (a, b) =>
    rank(a) - rank(b) ||
    (a.due?.getTime() ?? never) - (b.due?.getTime() ?? never) ||
    a.arrivedAt.getTime() - b.arrivedAt.getTime(),
  newest: (a, b) => rank(a) - rank(b) || b.arrivedAt.getTime() - a.arrivedAt.getTime(),
  oldest: (a, b) => rank(a) - rank(b) || a.arrivedAt.getTime() - b.arrivedAt.getTime(),
};
