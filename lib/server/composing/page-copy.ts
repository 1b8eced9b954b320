import type { Anchor, PageBrief, PageFormat } from '@/lib/composer/page';
import { composerReport } from '@/lib/manuscript/composer-report';
import type { Furniture } from '@/lib/render/furniture/furniture';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { sha256 } from '../hash';
import { contentOf, contentSelect } from '../reports/content';
import { headlineBreaks } from './headline-breaks';
import { keptPhotos } from './kept-photos';
import { furnitureOf, furnitureSelect } from './page-furniture';

/** All that a page is composed from, as it stands now. The hash says whether a layout still fits it. */
export interface PageCopy {
  brief: PageBrief;
  furniture: Furniture;
  inputHash: string;
}

const placementSelect = {
  id: true,
  reportId: true,
  priority: true,
  anchor: true,
  headlineBreaks: true,
  breaksFor: true,
  report: {
    select: {
      ...contentSelect,
      photos: keptPhotos,
    },
  },
} as const satisfies Prisma.PlacementSelect;

type PlacementRow = Prisma.PlacementGetPayload<{ select: typeof placementSelect }>;

const copySelect = {
  ...furnitureSelect,
  format: true,
  frontHeadLines: true,
  placements: { orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }], select: placementSelect },
} as const satisfies Prisma.PageSelect;

export async function pageCopy(tx: Tx, pageId: string): Promise<PageCopy> {
  const page = await tx.page.findUniqueOrThrow({ where: { id: pageId }, select: copySelect });
  const newspaper = await tx.newspaper.findUniqueOrThrow({ where: { id: 1 } });
  const brief: PageBrief = {
    format: page.format as unknown as PageFormat,
    frontHeadLines: page.frontHeadLines,
    reports: page.placements.map(placed),
  };
  const furniture = furnitureOf(page, newspaper);
  return { brief, furniture, inputHash: sha256(JSON.stringify([brief, furniture])) };
}

function placed({ report, reportId, anchor, ...placement }: PlacementRow, index: number) {
  const content = contentOf(report);
  const chosen = placement.breaksFor === content.headline;
  return composerReport(content, {
    reportId,
    priority: index + 1,
    photos: report.photos,
    headlineBreaks: chosen ? placement.headlineBreaks : headlineBreaks(content.headline),
    anchor: anchor as Anchor | null,
  });
}
