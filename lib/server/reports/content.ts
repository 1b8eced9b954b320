import type { BodyDoc, ReportContent } from '@/lib/manuscript/content';
import type { CreditRole } from '@/lib/manuscript/credit-roles';
import type { Prisma } from '../db/generated/client';

/** The columns and rows that hold a report's working text. */
export const contentSelect = {
  kicker: true,
  headline: true,
  subtitle: true,
  editorsNote: true,
  body: true,
  credits: { orderBy: { order: 'asc' }, select: { name: true, role: true, unitName: true } },
  photos: {
    where: { removedAt: null },
    orderBy: { order: 'asc' },
    select: { id: true, caption: true, photographer: true },
  },
} as const satisfies Prisma.ReportSelect;

export type ContentRow = Prisma.ReportGetPayload<{ select: typeof contentSelect }>;

export function contentOf(row: ContentRow): ReportContent {
  return {
    kicker: row.kicker,
    headline: row.headline,
    subtitle: row.subtitle,
    editorsNote: row.editorsNote,
    body: row.body as unknown as BodyDoc,
    byline: row.credits.map(({ name, role, unitName }) => ({ name, role: role as CreditRole | null, unit: unitName })),
    photos: row.photos.map(({ id, caption, photographer }) => ({ photoId: id, caption, photographer })),
  };
}
