import type { AnchorMasks } from './anchors';

/**
 * A division of a set of pieces into a first part (above or left) and a second. Importance falls along the page:
 * the most important piece without an anchor is always in the first part, and every pair that stands the wrong
 * way round costs a little. Each pair of pieces is parted by one cut only, so the costs add up.
 */
export interface Split {
  first: number;
  second: number;
  /** whether anchors and importance allow to stack, to set side by side */
  stack: boolean;
  row: boolean;
  stackOrder: number;
  rowOrder: number;
}

const BELOW_LESSER = 1.4;
const RIGHT_OF_LESSER = 0.3;

/**
 * @param set of pieces, a bit each @returns every division that anchors and importance allow to stack or to set side
 * by side
 */
export function splitsOf(set: number, anchors: AnchorMasks): Split[] {
  const splits: Split[] = [];
  const free = set & ~anchors.any;
  const foremost = free & -free;
  for (let first = (set - 1) & set; first; first = (first - 1) & set) {
    const second = set ^ first;
    const leads = !foremost || (first & foremost) !== 0;
    const stack = (leads || (set & anchors.top) !== 0) && !(first & anchors.bottom || second & anchors.top);
    const row = (leads || (set & anchors.left) !== 0) && !(first & anchors.right || second & anchors.left);
    if (!stack && !row) continue;
    const wrong = inversions(first & ~anchors.any, second & ~anchors.any);
    splits.push({ first, second, stack, row, stackOrder: wrong * BELOW_LESSER, rowOrder: wrong * RIGHT_OF_LESSER });
  }
  return splits;
}

/** Pairs of a piece of the second part that is more important than one of the first. */
function inversions(first: number, second: number): number {
  let count = 0;
  for (let rest = first; rest; rest &= rest - 1) count += bits(second & ((rest & -rest) - 1));
  return count;
}

/** How many pieces are in a set. */
export function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
}
