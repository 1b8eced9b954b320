import type { Actor } from '@/lib/domain/actor';
import type { ReportState } from '@/lib/domain/reports/states';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';

/** Where a report was printed: day, page, and whether the reader's newspaper has it. */
export interface PrintedAt {
  date: string;
  page: number;
  pageName: string;
}

export interface MineRow {
  id: string;
  number: number;
  state: ReportState;
  headline: string;
  characters: number;
  updatedAt: string;
  submittedAt: string | null;
  publishedAt: string | null;
  editor: string | null;
  /** reasons of the return that has not been answered yet */
  toMend: number;
  returnedBy: string | null;
  /** planned or printed here */
  placement: PrintedAt | null;
}

export interface Mine {
  returned: MineRow[];
  drafts: MineRow[];
  withNewsroom: MineRow[];
  published: MineRow[];
  publishedCount: number;
  outOfLine: MineRow[];
  figures: { submitted: number; published: number; reserved: number };
}

const select = {
  id: true,
  number: true,
  state: true,
  headline: true,
  characters: true,
  updatedAt: true,
  submittedAt: true,
  publishedAt: true,
  claimedBy: { select: { name: true } },
  returns: {
    where: { repliedAt: null },
    orderBy: { at: 'desc' },
    take: 1,
    select: { by: { select: { name: true } }, items: { where: { done: false }, select: { order: true } } },
  },
  placements: {
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { page: { select: { number: true, name: true } }, issue: { select: { date: true } } },
  },
} as const satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: typeof select }>;

const PRINTED_SHOWN = 8;

/** The home of whoever writes. @param yearBegan start of the year by the newspaper's clock */
export async function myReports(actor: Actor, yearBegan: Date, allPrinted = false): Promise<Mine> {
  const own = { authorId: actor.personId };
  const reports = db().report;
  const [open, published, publishedCount, submittedThisYear, publishedThisYear, reserved] = await Promise.all([
    reports.findMany({
      where: { ...own, state: { not: 'published' } },
      orderBy: { updatedAt: 'desc' },
      take: 300,
      select,
    }),
    reports.findMany({
      where: { ...own, state: 'published' },
      orderBy: { publishedAt: 'desc' },
      take: allPrinted ? 500 : PRINTED_SHOWN,
      select,
    }),
    reports.count({ where: { ...own, state: 'published' } }),
    reports.count({ where: { ...own, submittedAt: { gte: yearBegan } } }),
    reports.count({ where: { ...own, publishedAt: { gte: yearBegan } } }),
    reports.count({ where: { ...own, state: 'reserved' } }),
  ]);
  const rows = open.map(rowOf);
  const inState = (...states: ReportState[]) => rows.filter(({ state }) => states.includes(state));
  return {
    returned: inState('returned'),
    drafts: inState('draft'),
    withNewsroom: inState('unitReview', 'submitted', 'editing', 'secondReview', 'finalReview', 'signed', 'reserved'),
    outOfLine: inState('withdrawn', 'declined', 'killed'),
    published: published.map(rowOf),
    publishedCount,
    figures: { submitted: submittedThisYear, published: publishedThisYear, reserved },
  };
}

function rowOf({
  claimedBy,
  returns: [back],
  placements: [placement],
  updatedAt,
  submittedAt,
  publishedAt,
  ...row
}: Row): MineRow {
  return {
    ...row,
    updatedAt: updatedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
    editor: claimedBy?.name ?? null,
    toMend: back?.items.length ?? 0,
    returnedBy: back?.by.name ?? null,
    placement: placement ? onPage(placement) : null,
  };
}

export function onPage({ page, issue }: { page: { number: number; name: string }; issue: { date: Date } }): PrintedAt {
  return { date: issue.date.toISOString().slice(0, 10), page: page.number, pageName: page.name };
}
