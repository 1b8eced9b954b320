import { isMiddle } from './seam-cost';

/**
 * Seams 断版: straight gutters or rules that run from edge to edge and split the page. A vertical one is worst,
 * a horizontal one in the middle is bad, one under the lead is accepted.
 */
export interface Seams {
  /** across the full width */
  full: number;
  /** of these, in the middle of the page */
  middle: number;
  /** from top to foot */
  vertical: number;
  /** longest straight vertical gutter, as a share of the height */
  longest: number;
}

interface Block {
  column: number;
  line: number;
  columns: number;
  lines: number;
}

/** @param blocks rectangles that cover the page, in columns and lines @param page its columns and lines */
export function seams(blocks: Block[], page: { columns: number; lines: number }): Seams {
  const feet = new Set(blocks.map((block) => block.line + block.lines).filter((line) => line < page.lines));
  let full = 0;
  let middle = 0;
  for (const line of feet) {
    if (blocks.some((block) => block.line < line && block.line + block.lines > line)) continue;
    full++;
    if (isMiddle(line, page.lines)) middle++;
  }
  let vertical = 0;
  let longest = 0;
  for (let column = 1; column < page.columns; column++) {
    const run = longestGutter(blocks, column, page.lines);
    if (run >= page.lines) vertical++;
    longest = Math.max(longest, run / page.lines);
  }
  return { full, middle, vertical, longest };
}

/** Lines of the longest stretch in which no block lies across the gutter before `column`. */
function longestGutter(blocks: Block[], column: number, lines: number): number {
  const across = blocks
    .filter((block) => block.column < column && block.column + block.columns > column)
    .sort((a, b) => a.line - b.line);
  let longest = 0;
  let from = 0;
  for (const block of across) {
    longest = Math.max(longest, block.line - from);
    from = Math.max(from, block.line + block.lines);
  }
  return Math.max(longest, lines - from);
}
