import { blockStyle } from './copyfit/block-style';
import { ReportCopy } from './copyfit/report-copy';
import type { Setting } from './copyfit/setting';
import { copyfitTable } from './copyfit/table';
import type { Mark, Sheet } from './display-list';
import { geometry, SEPARATOR } from './geometry';
import { ENGINE_VERSION, type Layout } from './layout';
import { likelyRank } from './likely-rank';
import { loadOf, settableCopy } from './load-factor';
import type { ComposerReport, PageFormat } from './page';
import { setPrepared } from './setting/set-page';
import type { Metrics } from './typography/metrics';

/**
 * A report alone, set as a page would set one of its length at its best: the 小样 that its author looks at, and
 * how much of a page it asks for. The same measuring and setting as on a page, so the lines break
 * where they will break in print.
 */
export interface Clipping {
  sheet: Sheet;
  /** basic columns × lines of the block, separator not counted */
  columns: number;
  lines: number;
}

/** Widths tried, basic columns. */
const WIDEST = 5;
/** white around the block, pt */
const MARGIN = 14;

/** @returns null if the report cannot be set at any width (nothing to set, or longer than a page) */
export function clipping(report: ComposerReport, format: PageFormat, metrics: Metrics): Clipping | null {
  const grid = geometry(format);
  const copy = settableCopy(new ReportCopy(report, likelyRank(report), grid, metrics));
  if (copy.units.length === 0) return null;
  const settings = Array.from({ length: Math.min(WIDEST, grid.columns) }, (_, at) => copyfitTable(copy, at + 1)).flat(
    2,
  );
  const best = settings.reduce<Setting | null>(
    (least, one) => (one && (least === null || one.cost < least.cost) ? one : least),
    null,
  );
  if (!best) return null;
  const layout: Layout = {
    engineVersion: ENGINE_VERSION,
    kind: 'slicing',
    score: best.cost,
    blocks: [
      {
        id: report.id,
        kind: 'report',
        reportId: report.id,
        grid: { column: 0, line: 0, columns: best.width, lines: best.lines + SEPARATOR },
        style: blockStyle(best, copy),
      },
    ],
  };
  const { marks, zones } = setPrepared({ page: grid, copies: [copy], loadFactor: loadOf([copy], grid) }, layout);
  const rect = zones[0]?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  const [dx, dy] = [MARGIN - rect.x, MARGIN - rect.y];
  return {
    columns: best.width,
    lines: best.lines,
    sheet: {
      width: rect.width + 2 * MARGIN,
      height: rect.height + 2 * MARGIN,
      bleed: 0,
      marks: marks.map((mark) => moved(mark, dx, dy)),
      zones: zones.map((zone) => ({ ...zone, rect: { ...zone.rect, x: MARGIN, y: MARGIN } })),
    },
  };
}

// drawings are the fillers', and a report has none
function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'path') return mark;
  if (mark.kind === 'rule') return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
