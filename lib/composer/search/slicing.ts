import { type AreaBounds, heightRange } from './area';
import type { AnchorMasks } from './anchors';
import { collisionCost, type Cut, type Entry, leftEdges, rightEdges } from './entry';
import type { Shelf } from './shelf';
import { Shelf as EntryShelf } from './shelf';

/**
 * All slicing layouts of a page, cheapest first, by dynamic programming over sets of pieces: a set fills a
 * rectangle either as two sets stacked or as two side by side. After Gange, Marriott and Stuckey, "Optimal
 * guillotine layout" (DocEng 2012), with the order of importance as symmetry breaking: in every cut the most
 * important piece without an anchor stands in the first part, above or to the left.
 */
export interface SlicingTask {
  /** of each piece by width */
  shelves: (Shelf | undefined)[][];
  anchors: AnchorMasks;
  bounds: AreaBounds | null;
  columns: number;
  /** lines of the page with the last separator */
  height: number;
  /** entries kept for each set, width and height */
  kept: number;
  effort: Effort;
}

/** Counts work, so that it is bounded by counts and not by a clock. */
export interface Effort {
  joins: number;
  /** joins after which only the best entries are kept */
  thrift: number;
}

export type SetTable = (Shelf | undefined)[][];

/** a seam across the full width */
const FULL_SEAM = 5;
/** a seam from top to foot */
const VERTICAL_SEAM = 40;
const MARGIN = 110;

/** @returns shelves by set of pieces and width */
export function solveSlicing(task: SlicingTask): SetTable {
  const count = task.shelves.length;
  const all = (1 << count) - 1;
  const table: SetTable = Array.from({ length: all + 1 }, () => new Array(task.columns + 1));
  task.shelves.forEach((shelves, piece) => {
    table[1 << piece] = [...shelves];
  });
  const sets = Array.from({ length: all }, (_, at) => at + 1).filter((set) => (set & (set - 1)) !== 0);
  sets.sort((a, b) => bits(a) - bits(b) || a - b);
  for (const set of sets) {
    for (let width = 1; width <= task.columns; width++) {
      const shelf = fill(task, table, set, width);
      if (shelf) (table[set] as (Shelf | undefined)[])[width] = shelf;
    }
  }
  return table;
}

function fill(task: SlicingTask, table: SetTable, set: number, width: number): Shelf | undefined {
  const range = task.bounds ? heightRange(task.bounds, set, width) : ([1, task.height] as [number, number]);
  const low = Math.max(1, range[0]);
  const high = Math.min(task.height, range[1]);
  if (low > high) return undefined;
  const shelf = new EntryShelf(task.height);
  const { anchors, effort } = task;
  const kept = effort.joins > effort.thrift ? Math.min(2, task.kept) : task.kept;
  const free = set & ~anchors.any;
  const foremost = free & -free;
  for (let first = (set - 1) & set; first; first = (first - 1) & set) {
    const second = set ^ first;
    const leads = !foremost || (first & foremost) !== 0;
    if ((leads || set & anchors.top) && !(first & anchors.bottom || second & anchors.top)) {
      stack(
        shelf,
        table[first]?.[width],
        table[second]?.[width],
        { low, high, kept, full: width === task.columns },
        effort,
      );
    }
    if ((leads || set & anchors.left) && !(first & anchors.right || second & anchors.left)) {
      for (let at = 1; at < width; at++) {
        row(
          shelf,
          table[first]?.[at],
          table[second]?.[width - at],
          { low, high, kept, at, tallest: task.height },
          effort,
        );
      }
    }
  }
  if (shelf.heights.length === 0) return undefined;
  shelf.close(MARGIN);
  return shelf;
}

function stack(
  shelf: Shelf,
  upper: Shelf | undefined,
  lower: Shelf | undefined,
  limits: { low: number; high: number; kept: number; full: boolean },
  effort: Effort,
): void {
  if (!upper || !lower) return;
  const seam = limits.full ? FULL_SEAM : 0;
  for (const top of upper.heights) {
    const cost = (upper.least[top] as number) + seam;
    for (const bottom of lower.heights) {
      const height = top + bottom;
      if (height > limits.high) break;
      if (height < limits.low || cost + (lower.least[bottom] as number) >= (shelf.worst[height] as number)) continue;
      pairs(upper.at(top), lower.at(bottom), (first, second) => {
        effort.joins++;
        const total = first.cost + second.cost + seam;
        if (total < (shelf.worst[height] as number))
          shelf.add(height, cut('stack', first, second, top, total), limits.kept);
      });
    }
  }
}

function row(
  shelf: Shelf,
  left: Shelf | undefined,
  right: Shelf | undefined,
  limits: { low: number; high: number; kept: number; at: number; tallest: number },
  effort: Effort,
): void {
  if (!left || !right) return;
  const fewer = left.heights.length < right.heights.length ? left : right;
  for (const height of fewer.heights) {
    if (height < limits.low) continue;
    if (height > limits.high) break;
    const seam = height >= limits.tallest ? VERTICAL_SEAM : 0;
    if ((left.least[height] as number) + (right.least[height] as number) + seam >= (shelf.worst[height] as number))
      continue;
    pairs(left.at(height), right.at(height), (first, second) => {
      effort.joins++;
      const plain = first.cost + second.cost + seam;
      if (plain >= (shelf.worst[height] as number)) return;
      const total = plain + collisionCost(rightEdges(first), leftEdges(second));
      if (total < (shelf.worst[height] as number))
        shelf.add(height, cut('row', first, second, limits.at, total), limits.kept);
    });
  }
}

/** The cheapest pairs of two lists. */
function pairs(firsts: Entry[], seconds: Entry[], join: (first: Entry, second: Entry) => void): void {
  for (let i = 0; i < firsts.length && i < 3; i++) {
    for (let j = 0; i + j < 3 && j < seconds.length; j++) join(firsts[i] as Entry, seconds[j] as Entry);
  }
}

const cut = (kind: Cut['kind'], first: Entry, second: Entry, at: number, cost: number): Cut => ({
  kind,
  cost,
  left: null,
  right: null,
  first,
  second,
  at,
});

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
}
