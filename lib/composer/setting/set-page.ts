import type { Mark, Zone } from '@/lib/composer/display-list';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { type Figures, measureFigures } from '@/lib/composer/figures/figures';
import type { Geometry } from '@/lib/composer/geometry';
import type { Layout, LayoutBlock } from '@/lib/composer/layout';
import type { PageBrief } from '@/lib/composer/page';
import { type PreparedPage, preparePage } from '@/lib/composer/prepared-page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { blockRect } from './block-frame';
import { blockRules } from './rules';
import { type SetBlock, setBlock } from './set-block';
import type { SetWarning } from './warning';

/** A page without its furniture: head, folio and the drawings of fillers are the renderer's. */
export interface SetPage {
  /** trimmed page, pt */
  width: number;
  height: number;
  marks: Mark[];
  zones: Zone[];
  fillers: Filler[];
  figures: Figures;
  warnings: SetWarning[];
}

/** A place for a 公益广告. */
interface Filler {
  id: string;
  /** pt */
  rect: { x: number; y: number; width: number; height: number };
  /** basic columns and lines, separator included */
  columns: number;
  lines: number;
}

/**
 * Sets a layout: every mark of its reports in its exact place, and the figures measured from what was set.
 * @param brief may carry corrected text; what no longer fits is counted as overset, nothing is moved
 */
export function setPage(brief: PageBrief, layout: Layout, metrics: Metrics): SetPage {
  return setPrepared(preparePage(brief, metrics), layout);
}

/** `setPage` for a page that was prepared before. */
export function setPrepared({ page, copies, loadFactor }: PreparedPage, layout: Layout): SetPage {
  const byId = new Map(copies.map((copy) => [copy.report.id, copy]));
  const set = new Map<LayoutBlock, SetBlock>();
  for (const block of layout.blocks) {
    const copy = block.reportId === null ? undefined : byId.get(block.reportId);
    if (copy && block.style) set.set(block, setBlock(copy, block, block.style));
  }
  const fillers = layout.blocks.filter((block) => block.kind === 'filler').map((block) => fillerOf(block, page));
  const zones = layout.blocks.map((block) => zoneOf(block, page, byId));
  const blocks = [...set.values()];
  return {
    width: page.pageWidth,
    height: page.pageHeight,
    marks: [...blockRules(layout.blocks, page), ...blocks.flatMap((block) => block.marks)],
    zones,
    fillers,
    figures: measureFigures({ zones, blocks, copies, page, loadFactor }),
    warnings: [...strays(layout, byId), ...blocks.flatMap((block) => block.warnings)],
  };
}

const fillerOf = (block: LayoutBlock, page: Geometry): Filler => ({
  id: block.id,
  rect: blockRect(block.grid, page),
  columns: block.grid.columns,
  lines: block.grid.lines,
});

const zoneOf = (block: LayoutBlock, page: Geometry, byId: Map<string, ReportCopy>): Zone => ({
  reportId: block.reportId,
  kind: block.kind,
  headline: block.reportId === null ? '' : (byId.get(block.reportId)?.report.headline ?? ''),
  rect: blockRect(block.grid, page),
  grid: block.grid,
});

function strays(layout: Layout, byId: Map<string, ReportCopy>): SetWarning[] {
  const placed = new Set(layout.blocks.map((block) => block.reportId));
  const missing = layout.blocks.filter((block) => block.reportId !== null && !byId.has(block.reportId));
  const unplaced = [...byId.values()].filter((copy) => !placed.has(copy.report.id));
  return [
    ...missing.map(
      (block): SetWarning => ({ code: 'report-missing', reportId: block.reportId as string, lines: 0, characters: 0 }),
    ),
    ...unplaced.map(
      (copy): SetWarning => ({
        code: 'report-unplaced',
        reportId: copy.report.id,
        lines: 0,
        characters: copy.characters,
      }),
    ),
  ];
}
