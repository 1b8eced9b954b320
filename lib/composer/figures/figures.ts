import type { Zone } from '@/lib/composer/display-list';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { type Geometry, SEPARATOR } from '@/lib/composer/geometry';
import { seams } from '@/lib/composer/search/seams';
import type { SetBlock } from '@/lib/composer/setting/set-block';
import { countCollisions } from './collisions';
import { fillOf } from './fill';
import { countKinsoku } from './kinsoku';
import { titleInversions } from './title-inversions';
import { countWidows } from './widows';

/** The figures of a page, measured from what was set on it and not from what the search believed. */
export interface Figures {
  /** share of the grid that belongs to exactly one block */
  fill: number;
  /** lines of copy without a place */
  overset: number;
  /** lines left empty inside blocks */
  blankLines: number;
  /** 碰题: unboxed headlines level with each other across a gutter */
  collisions: number;
  /** 断版: gutters from top to foot; rules across the middle of the page */
  verticalSeams: number;
  middleSeams: number;
  /** pairs in which the lesser report has the larger headline, and pairs compared */
  titleInversions: [number, number];
  /** lines that begin or end with a mark that may not stand there */
  kinsoku: number;
  /** 孤字 and 孤行 */
  widows: number;
  loadFactor: number;
}

export interface Measured {
  zones: Zone[];
  blocks: SetBlock[];
  /** in order of importance */
  copies: ReportCopy[];
  page: Geometry;
  loadFactor: number;
}

/** @param measured zones and blocks as they were set; `copies` in order of importance */
export function measureFigures({ zones, blocks, copies, page, loadFactor }: Measured): Figures {
  const size = { columns: page.columns, lines: page.lines + SEPARATOR };
  const { vertical, middle } = seams(
    zones.map((zone) => zone.grid),
    size,
  );
  const lines = blocks.flatMap((block) => block.lines);
  const sum = (of: (block: SetBlock) => number): number => blocks.reduce((total, block) => total + of(block), 0);
  return {
    fill: fillOf(zones, size),
    overset: sum((block) => block.overset),
    blankLines: sum((block) => block.blanks),
    collisions: countCollisions(blocks, page),
    verticalSeams: vertical,
    middleSeams: middle,
    titleInversions: titleInversions(
      blocks.flatMap((block) => block.marks),
      copies.map((copy) => copy.report.id),
    ),
    kinsoku: countKinsoku(lines),
    widows: countWidows(lines),
    loadFactor: Math.round(loadFactor * 1000) / 1000,
  };
}
