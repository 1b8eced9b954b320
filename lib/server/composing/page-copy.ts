import type { Anchor, ComposerReport, PageBrief, PageFormat } from '@/lib/composer/page';
import { printByline } from '@/lib/manuscript/byline/print';
import { composerBlocks } from '@/lib/manuscript/composer-blocks';
import type { Furniture } from '@/lib/render/furniture/furniture';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { sha256 } from '../hash';
import { contentOf, contentSelect } from '../reports/content';
import { headlineBreaks } from './headline-breaks';
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
      photos: {
        where: { removedAt: null },
        orderBy: { order: 'asc' },
        select: { id: true, caption: true, photographer: true, width: true, height: true, focalX: true, focalY: true },
      },
    },
  },
} as const satisfies Prisma.PlacementSelect;

type PlacementRow = Prisma.PlacementGetPayload<{ select: typeof placementSelect }>;

export const copySelect = {
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
    reports: page.placements.map(reportOf),
  };
  const furniture = furnitureOf(page, newspaper);
  return { brief, furniture, inputHash: sha256(JSON.stringify([brief, furniture])) };
}

function reportOf({ report, reportId, anchor, ...placement }: PlacementRow, index: number): ComposerReport {
  const content = contentOf(report);
  return {
    id: reportId,
    priority: index + 1,
    kicker: content.kicker || null,
    headline: content.headline,
    subtitle: content.subtitle || null,
    byline: printByline(content.byline),
    editorsNote: content.editorsNote || null,
    body: composerBlocks(content.body),
    photos: report.photos.map(({ focalX, focalY, ...photo }) => ({ ...photo, focal: { x: focalX, y: focalY } })),
    headlineBreaks:
      placement.breaksFor === content.headline ? placement.headlineBreaks : headlineBreaks(content.headline),
    ...(anchor ? { anchor: anchor as Anchor } : {}),
  };
}
