import { describe, expect, it } from 'vitest';
import { type Size, shelvesOf } from '@/lib/composer/test-support/invented-parts';
import { areaBounds, heightRange } from './area';
import {
  COLLISION,
  collisionCost,
  type Edge,
  type Entry,
  leftEdges,
  lowered,
  rightEdges,
  SOFT_COLLISION,
} from './entry';
import { Shelf } from './shelf';

const edge = (top: number, bottom: number, boxed = false): Edge => ({ top, bottom, boxed });
const leaf = (cost: number, left: Edge[] = [], right = left): Entry => ({
  kind: 'leaf',
  piece: 0,
  setting: null,
  cost,
  left,
  right,
  gutters: 0,
});
const cut = (kind: 'stack' | 'row', first: Entry, second: Entry, at: number): Entry => ({
  kind,
  cost: 0,
  left: null,
  right: null,
  gutters: 0,
  first,
  second,
  at,
});

describe('the headlines at the sides of a part', () => {
  const one = leaf(0, [edge(0, 2)], [edge(0, 3)]);
  const other = leaf(0, [edge(0, 4, true)], [edge(0, 5)]);
  it('of a pile are those of both, the lower ones further down', () => {
    const pile = cut('stack', one, other, 10);
    expect(leftEdges(pile)).toEqual([edge(0, 2), edge(10, 14, true)]);
    expect(rightEdges(pile)).toEqual([edge(0, 3), edge(10, 15)]);
  });
  it('of a row are those of its ends', () => {
    expect(leftEdges(cut('row', one, other, 1))).toEqual([edge(0, 2)]);
    expect(rightEdges(cut('row', one, other, 1))).toEqual([edge(0, 5)]);
  });
  it('of a wheel are none', () => {
    const wheel: Entry = {
      ...{ kind: 'wheel', cost: 0, left: null, right: null, gutters: 0, mirrored: false },
      ...{ parts: [one, one, one, one, one], topWidth: 2, topHeight: 1, sideWidth: 1, sideHeight: 2 },
    };
    expect([leftEdges(wheel), rightEdges(wheel)]).toEqual([[], []]);
  });
  it('stay where they are when nothing lowers them', () => expect(lowered([edge(1, 2)], 0)).toEqual([edge(1, 2)]));
});

it.each([
  ['level by a line', edge(0, 3), edge(2, 5), COLLISION],
  ['one right below the other', edge(0, 3), edge(3, 5), 0],
  ['the left one in a box', edge(0, 3, true), edge(0, 3), SOFT_COLLISION],
  ['the right one in a box', edge(0, 3), edge(0, 3, true), SOFT_COLLISION],
])('headlines across a gutter: %s', (_, left, right, cost) => expect(collisionCost([left], [right])).toBe(cost));

describe('a shelf', () => {
  const filled = (kept: number, ...entries: [height: number, cost: number][]) => {
    const shelf = new Shelf(10);
    for (const [height, cost] of entries) shelf.add(height, leaf(cost), kept);
    return shelf;
  };
  const costs = (shelf: Shelf, height: number) => shelf.at(height).map(({ cost }) => cost);

  it('keeps the cheapest of a height in order, and knows what is too dear for it', () => {
    const shelf = filled(2, [4, 3], [4, 1], [4, 2]);
    expect(costs(shelf, 4)).toEqual([1, 2]);
    expect([shelf.least[4], shelf.worst[4]]).toEqual([1, 2]);
    expect([shelf.least[5], shelf.worst[5]]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
  it('takes what costs the same but for rounding for the same layout', () => {
    expect(costs(filled(5, [4, 1], [4, 1 + 1e-9], [4, 1 - 1e-9], [4, 1.1]), 4)).toEqual([1, 1.1]);
  });
  it('knows the tallest height too', () => expect(costs(filled(5, [10, 1]), 10)).toEqual([1]));
  it('closes with its heights in order, and without what is dearer than the cheapest by more than it is told', () => {
    const shelf = filled(5, [7, 1], [3, 11], [5, 12], [7, 12]);
    shelf.close(10);
    expect(shelf.heights).toEqual([3, 7]);
    expect(costs(shelf, 3)).toEqual([11]);
    expect(costs(shelf, 5)).toEqual([]);
    expect(costs(shelf, 7)).toEqual([1]);
    expect(shelf.least[5]).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the areas that sets of pieces can take', () => {
  const sizes: Size[][] = [
    [
      { columns: 1, lines: 4 },
      { columns: 2, lines: 3 },
    ],
    [
      { columns: 1, lines: 2 },
      { columns: 3, lines: 3 },
    ],
    [{ columns: 2, lines: 1 }],
  ];
  const bounds = areaBounds(
    sizes.map((each, piece) => shelvesOf(piece, each, 10)),
    18,
  );

  it('are the sums of the least and of the greatest of each', () => {
    expect([...bounds.least]).toEqual([0, 4, 2, 6, 2, 6, 4, 8]);
    expect([...bounds.most]).toEqual([0, 6, 9, 15, 2, 8, 11, 17]);
    expect(bounds.all).toBe(0b111);
  });
  it('say between which heights a part leaves what the others can fill', () => {
    // the others take 4 to 11 of 18: the first takes 7 to 14, in 2 columns 4 to 7 lines
    expect(heightRange(bounds, 0b001, 2)).toEqual([4, 7]);
  });
  it('of a piece that cannot be set are impossible', () => {
    const none = areaBounds([[]], 18);
    expect([none.least[1], none.most[1]]).toEqual([Number.POSITIVE_INFINITY, 0]);
  });
});
