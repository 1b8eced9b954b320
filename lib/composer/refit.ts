import { blockStyle } from './copyfit/block-style';
import type { ReportCopy } from './copyfit/report-copy';
import { copyfitTable } from './copyfit/table';
import type { BlockStyle } from './layout';

/** What a block says while an editor drags its edge: it fits, or it misses by so much. */
export type Refit =
  | { fits: true; style: BlockStyle; cost: number; heights: [number, number][] }
  | {
      fits: false;
      /** lines over (positive) or left (negative), in text lines of the nearest setting */
      lines: number;
      characters: number;
      /** the nearest height that would fit; null if none does at this width */
      nearest: number | null;
      heights: [number, number][];
    };

/**
 * Whether a report fits a block exactly. Nothing but its test calls it yet: it is what refits a page under the hand of
 * an editor who drags the edge of a block.
 * @param copy of `prepareCopies`; keep it between calls, measuring is done once
 * @param columns basic columns
 * @param lines of the block without its separator
 * @returns `heights`: every range of heights, in lines, that the report can fill at this width
 */
export function refit(copy: ReportCopy, columns: number, lines: number): Refit {
  const table = copyfitTable(copy, columns);
  const heights = ranges(table);
  const best = table[lines]?.[0];
  if (best) return { fits: true, style: blockStyle(best, copy), cost: best.cost, heights };
  const nearest = nearestOf(heights, lines);
  if (nearest === null) return { fits: false, lines: 0, characters: 0, nearest, heights };
  const { text } = (table[nearest] as NonNullable<(typeof table)[number]>)[0] as {
    text: { count: number; measure: number };
  };
  const over = (nearest - lines) * text.count;
  return { fits: false, lines: over, characters: Math.round(over * text.measure), nearest, heights };
}

function ranges(table: (unknown | undefined)[]): [number, number][] {
  const found: [number, number][] = [];
  table.forEach((settings, lines) => {
    if (!settings) return;
    const last = found.at(-1);
    if (last && last[1] === lines - 1) last[1] = lines;
    else found.push([lines, lines]);
  });
  return found;
}

function nearestOf(heights: [number, number][], lines: number): number | null {
  let nearest: number | null = null;
  for (const end of heights.flat()) {
    if (nearest === null || Math.abs(end - lines) < Math.abs(nearest - lines)) nearest = end;
  }
  return nearest;
}
