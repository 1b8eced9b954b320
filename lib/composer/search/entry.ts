import type { Setting } from '@/lib/composer/copyfit/setting';

/**
 * A part of a page as the search builds it: a report in its setting, two parts stacked or side by side, or five
 * around a centre. Every part fills its rectangle exactly and knows the headlines that touch its sides, because
 * two headlines level with each other across a gutter read as one (碰题).
 */
export type Entry = Leaf | Cut | Wheel;

/** Headline against a side of a part: lines from the top of the part. */
export interface Edge {
  top: number;
  bottom: number;
  boxed: boolean;
}

interface Part {
  cost: number;
  left: Edge[] | null;
  right: Edge[] | null;
  /** bit n: a gutter runs from top to foot of the part behind its column n */
  gutters: number;
}

export interface Leaf extends Part {
  kind: 'leaf';
  /** index of the piece: report in order of importance, then fillers */
  piece: number;
  /** null for a filler */
  setting: Setting | null;
}

interface Cut extends Part {
  /** `stack`: first above second; `row`: first left of second */
  kind: 'stack' | 'row';
  first: Entry;
  second: Entry;
  /** height of the first of a stack, width of the first of a row */
  at: number;
}

export interface Wheel extends Part {
  kind: 'wheel';
  mirrored: boolean;
  /** corner parts in order: wide top, tall side, wide foot, tall side; then the centre */
  parts: [Entry, Entry, Entry, Entry, Entry];
  /** width and height of the wide top, width of the tall side at its foot, height of the other tall side */
  topWidth: number;
  topHeight: number;
  sideWidth: number;
  sideHeight: number;
}

export const NO_EDGES: Edge[] = [];

/** Headlines that touch the left side of a part; computed once and kept in it. None of a wheel. */
export function leftEdges(entry: Entry): Edge[] {
  entry.left ??=
    entry.kind === 'stack'
      ? stacked(leftEdges(entry.first), leftEdges(entry.second), entry.at)
      : entry.kind === 'row'
        ? leftEdges(entry.first)
        : NO_EDGES;
  return entry.left;
}

/** Headlines that touch the right side of a part; computed once and kept in it. None of a wheel. */
export function rightEdges(entry: Entry): Edge[] {
  entry.right ??=
    entry.kind === 'stack'
      ? stacked(rightEdges(entry.first), rightEdges(entry.second), entry.at)
      : entry.kind === 'row'
        ? rightEdges(entry.second)
        : NO_EDGES;
  return entry.right;
}

const stacked = (above: Edge[], below: Edge[], by: number): Edge[] => above.concat(lowered(below, by));

/** The same headlines `by` lines further down. */
export const lowered = (edges: Edge[], by: number): Edge[] =>
  by === 0 ? edges : edges.map((edge) => ({ top: edge.top + by, bottom: edge.bottom + by, boxed: edge.boxed }));

export const COLLISION = 34;
/** one of the two headlines stands in a box */
export const SOFT_COLLISION = 4;

/** Cost of the headlines that meet across a gutter. */
export function collisionCost(left: Edge[], right: Edge[]): number {
  let cost = 0;
  for (const a of left) {
    for (const b of right) {
      if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= 1)
        cost += a.boxed || b.boxed ? SOFT_COLLISION : COLLISION;
    }
  }
  return cost;
}
