import { type AreaBounds, heightRange } from './area';
import type { AnchorMasks } from './anchors';
import { bits, type Split, splitsOf } from './split';
import { alignedGutters, rowSeam, stackSeam } from './seam-cost';
import { collisionCost, type Entry, leftEdges, rightEdges } from './entry';
import { Shelf } from './shelf';

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
interface Effort {
  joins: number;
  /** joins after which only the best entries are kept */
  thrift: number;
}

export type SetTable = (Shelf | undefined)[][];

const MARGIN = 110;
/** layouts of the whole page that are kept to be judged as a whole */
const WHOLE_PAGES = 40;

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
    const splits = splitsOf(set, task.anchors);
    for (let width = 1; width <= task.columns; width++) {
      const shelf = fill(task, table, set, splits, width);
      if (shelf) (table[set] as (Shelf | undefined)[])[width] = shelf;
    }
  }
  return table;
}

function fill(task: SlicingTask, table: SetTable, set: number, splits: Split[], width: number): Shelf | undefined {
  const range = task.bounds ? heightRange(task.bounds, set, width) : ([1, task.height] as [number, number]);
  const low = Math.max(1, range[0]);
  const high = Math.min(task.height, range[1]);
  if (low > high) return undefined;
  const shelf = new Shelf(task.height);
  const { effort } = task;
  const whole = set === table.length - 1;
  const kept = whole ? WHOLE_PAGES : effort.joins > effort.thrift ? Math.min(2, task.kept) : task.kept;
  const limits = { low, high, kept, columns: task.columns, lines: task.height, width };
  for (const split of splits) {
    if (split.stack) stack(shelf, table[split.first]?.[width], table[split.second]?.[width], limits, split, effort);
    for (let at = 1; split.row && at < width; at++) {
      row(shelf, table[split.first]?.[at], table[split.second]?.[width - at], { ...limits, at }, split, effort);
    }
  }
  if (shelf.heights.length === 0) return undefined;
  shelf.close(MARGIN);
  return shelf;
}

interface Limits {
  low: number;
  high: number;
  kept: number;
  width: number;
  /** of the page */
  columns: number;
  lines: number;
}

function stack(
  shelf: Shelf,
  upper: Shelf | undefined,
  lower: Shelf | undefined,
  limits: Limits,
  split: Split,
  effort: Effort,
): void {
  if (!upper || !lower) return;
  for (const top of upper.heights) {
    for (const bottom of lower.heights) {
      const height = top + bottom;
      if (height > limits.high) break;
      if (height < limits.low) continue;
      const price = split.stackOrder + stackSeam(limits, top, height);
      if ((upper.least[top] as number) + (lower.least[bottom] as number) + price >= (shelf.worst[height] as number))
        continue;
      pairs(upper.at(top), lower.at(bottom), (first, second) => {
        effort.joins++;
        const gutters = first.gutters & second.gutters;
        const total = first.cost + second.cost + price + (gutters ? alignedGutters(limits, height) : 0);
        if (total >= (shelf.worst[height] as number)) return;
        shelf.add(
          height,
          { kind: 'stack', cost: total, left: null, right: null, gutters, first, second, at: top },
          limits.kept,
        );
      });
    }
  }
}

function row(
  shelf: Shelf,
  left: Shelf | undefined,
  right: Shelf | undefined,
  limits: Limits & { at: number },
  split: Split,
  effort: Effort,
): void {
  if (!left || !right) return;
  const fewer = left.heights.length < right.heights.length ? left : right;
  for (const height of fewer.heights) {
    if (height < limits.low) continue;
    if (height > limits.high) break;
    const price = split.rowOrder + rowSeam(limits, height);
    if ((left.least[height] as number) + (right.least[height] as number) + price >= (shelf.worst[height] as number))
      continue;
    pairs(left.at(height), right.at(height), (first, second) => {
      effort.joins++;
      const plain = first.cost + second.cost + price;
      if (plain >= (shelf.worst[height] as number)) return;
      const total = plain + collisionCost(rightEdges(first), leftEdges(second));
      if (total >= (shelf.worst[height] as number)) return;
      const gutters = first.gutters | (1 << limits.at) | (second.gutters << limits.at);
      shelf.add(
        height,
        { kind: 'row', cost: total, left: null, right: null, gutters, first, second, at: limits.at },
        limits.kept,
      );
    });
  }
}

const DEEPEST = 4;

/** The cheapest pairs of two lists. */
function pairs(firsts: Entry[], seconds: Entry[], join: (first: Entry, second: Entry) => void): void {
  for (let i = 0; i < firsts.length && i < DEEPEST; i++) {
    for (let j = 0; i + j < DEEPEST && j < seconds.length; j++) join(firsts[i] as Entry, seconds[j] as Entry);
  }
}
