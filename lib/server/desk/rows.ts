import type { Actor } from '@/lib/domain/actor';
import type { ReportState } from '@/lib/domain/reports/states';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { visibleTo } from '../reports/scope';

/** One line of a list of reports. */
export interface ListedReport {
  id: string;
  number: number;
  state: ReportState;
  kicker: string;
  headline: string;
  unit: string | null;
  section: string | null;
  people: string;
  claimedBy: string | null;
  characters: number;
  photos: number;
  /** photos that lack a caption or a photographer */
  photosToMend: number;
  /** how often it was handed in: 1 and once more for each answered return */
  submissions: number;
  submittedAt: string | null;
  due: string | null;
  /** where it is planned or printed: 03版头条 is number and rank */
  placement: { page: number; priority: number; anchor: string | null } | null;
}

export async function rowsOf(actor: Actor, ids: string[]): Promise<ListedReport[]> {
  const rows = await db().report.findMany({
    where: { AND: [{ id: { in: ids } }, visibleTo(actor, 'metadata')] },
    select: rowSelect,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [listed(row)] : [];
  });
}

export const rowSelect = {
  id: true,
  number: true,
  state: true,
  kicker: true,
  headline: true,
  characters: true,
  submittedAt: true,
  unit: { select: { name: true } },
  section: { select: { name: true } },
  author: { select: { name: true } },
  claimedBy: { select: { name: true } },
  credits: { orderBy: { order: 'asc' }, take: 3, select: { name: true } },
  photos: { where: { removedAt: null }, select: { caption: true, photographer: true } },
  placements: {
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { priority: true, anchor: true, page: { select: { number: true } } },
  },
  _count: { select: { returns: { where: { repliedAt: { not: null } } } } },
} as const satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: typeof rowSelect }>;

export function listed(row: Row): ListedReport {
  const { unit, section, author, claimedBy, credits, photos, placements, _count, submittedAt, ...plain } = row;
  const [placement] = placements;
  const names = [...new Set(credits.map(({ name }) => name).filter(Boolean))];
  return {
    ...plain,
    unit: unit?.name ?? null,
    section: section?.name ?? null,
    people: names.length > 0 ? names.join('、') : author.name,
    claimedBy: claimedBy?.name ?? null,
    photos: photos.length,
    photosToMend: photos.filter(({ caption, photographer }) => !caption.trim() || !photographer.trim()).length,
    submissions: submittedAt ? _count.returns + 1 : 0,
    submittedAt: submittedAt?.toISOString() ?? null,
    due: null,
    placement: placement
      ? { page: placement.page.number, priority: placement.priority, anchor: placement.anchor }
      : null,
  };
}
