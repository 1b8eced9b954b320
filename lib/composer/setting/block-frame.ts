import type { Frame } from '@/lib/composer/copyfit/photo-position';
import type { TextColumns } from '@/lib/composer/copyfit/photo-choice';
import { BOX_LINES } from '@/lib/composer/copyfit/setting';
import { type Geometry, SEPARATOR, spanWidth } from '@/lib/composer/geometry';
import type { BlockStyle, LayoutBlock } from '@/lib/composer/layout';

/** A block on the page in points, and where its text columns begin. */
export interface BlockFrame {
  rect: { x: number; y: number; width: number; height: number };
  /** left of the first text column, top of the first line */
  x: number;
  y: number;
  text: TextColumns;
  frame: Frame;
}

/** The rectangle of a block without its separator line, pt. */
export function blockRect(grid: LayoutBlock['grid'], page: Geometry): BlockFrame['rect'] {
  return {
    x: page.left + grid.column * (page.columnWidth + page.gutter),
    y: page.bodyTop + grid.line * page.format.pitch,
    width: spanWidth(page, grid.columns),
    height: (grid.lines - SEPARATOR) * page.format.pitch,
  };
}

/** Where the copy of a block begins and how it is divided, inside its box if it has one. */
export function blockFrame(block: LayoutBlock, style: BlockStyle, page: Geometry): BlockFrame {
  const rect = blockRect(block.grid, page);
  return {
    rect,
    x: rect.x + (style.box ? page.format.em : 0),
    y: rect.y + (style.box ? (BOX_LINES * page.format.pitch) / 2 : 0),
    text: { count: style.columns, measure: style.measure, gap: style.gap },
    frame: {
      columns: style.columns,
      lines: block.grid.lines - SEPARATOR - (style.box ? BOX_LINES : 0),
      headingColumns: style.headline.columns,
      headingLines: style.headline.height,
    },
  };
}

/** Left of a text column, pt. */
export const columnX = (frame: BlockFrame, column: number, em: number): number =>
  frame.x + column * (frame.text.measure + frame.text.gap) * em;
