import type { PageFormat } from '@/lib/composer/page';
import type { EditionSource, SourcePage, SourcePhoto, SourceReport } from '@/lib/edition/source';
import type { ReportContent } from '@/lib/manuscript/content';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';

const photoSelect = {
  id: true,
  focalX: true,
  focalY: true,
  derivatives: { select: { size: true, key: true, width: true, height: true } },
} as const satisfies Prisma.PhotoSelect;

const pageSelect = {
  number: true,
  name: true,
  format: true,
  pageEditor: { select: { name: true } },
  layout: { select: { id: true, sheetHash: true } },
  placements: {
    orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }],
    select: {
      revision: { select: { id: true, content: true } },
      report: {
        select: {
          id: true,
          number: true,
          claimedBy: { select: { name: true } },
          unit: { select: { name: true } },
          section: { select: { name: true } },
          photos: { select: photoSelect },
          errata: { orderBy: { at: 'asc' }, select: { text: true, at: true } },
        },
      },
    },
  },
} as const satisfies Prisma.PageSelect;

type PageRow = Prisma.PageGetPayload<{ select: typeof pageSelect }>;
type PlacementRow = PageRow['placements'][number];
type PhotoRow = PlacementRow['report']['photos'][number];

/** Everything the bundle says, as it stands at this moment of the transaction. */
export async function fixSource(tx: Tx, issueId: string): Promise<EditionSource> {
  const issue = await tx.issue.findUniqueOrThrow({
    where: { id: issueId },
    select: { date: true, serial: true, releasedAt: true, pages: { orderBy: { number: 'asc' }, select: pageSelect } },
  });
  const newspaper = await tx.newspaper.findUniqueOrThrow({
    where: { id: 1 },
    select: {
      name: true,
      latinName: true,
      publisher: true,
      cnNumber: true,
      address: true,
      hotline: true,
      icp: true,
      rights: true,
      timeZone: true,
    },
  });
  return {
    newspaper,
    date: issue.date.toISOString().slice(0, 10),
    serial: issue.serial,
    releasedAt: (issue.releasedAt ?? new Date()).toISOString(),
    pages: issue.pages.map(sourcePage),
  };
}

function sourcePage({ number, name, format, pageEditor, layout, placements }: PageRow): SourcePage {
  if (!layout) throw new Error(`Page ${number} has no layout to publish.`);
  const editor = placements[0]?.report.claimedBy?.name;
  return {
    number,
    name,
    layoutId: layout.id,
    sheetHash: layout.sheetHash,
    columns: (format as unknown as PageFormat).columns,
    editors: [
      ...(editor ? [{ duty: 'editor' as const, name: editor }] : []),
      ...(pageEditor ? [{ duty: 'pageEditor' as const, name: pageEditor.name }] : []),
    ],
    reports: placements.map(sourceReport),
  };
}

function sourceReport({ revision, report }: PlacementRow, index: number): SourceReport {
  if (!revision) throw new Error(`Report ${report.number} has no printed text.`);
  const content = revision.content as unknown as ReportContent;
  const photos = new Map(report.photos.map((photo) => [photo.id, photo]));
  return {
    id: report.id,
    number: report.number,
    rank: index + 1,
    revisionId: revision.id,
    content,
    unit: report.unit?.name ?? null,
    section: report.section?.name ?? null,
    photos: content.photos.flatMap((words) => {
      const row = photos.get(words.photoId);
      return row ? [sourcePhoto(row, words)] : [];
    }),
    errata: report.errata.map(({ text, at }) => ({ text, at: at.toISOString() })),
  };
}

function sourcePhoto(
  { id, focalX, focalY, derivatives }: PhotoRow,
  { caption, photographer }: { caption: string; photographer: string },
): SourcePhoto {
  const picture = (wanted: 'screen' | 'thumb') => {
    const found = derivatives.find(({ size }) => size === wanted);
    if (!found) throw new Error(`Photo ${id} was never developed.`);
    return { key: found.key, width: found.width, height: found.height };
  };
  return {
    id,
    caption,
    photographer,
    focal: { x: focalX, y: focalY },
    screen: picture('screen'),
    thumb: picture('thumb'),
  };
}
