import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '@/lib/composer/page';
import { covered, type Size, shelvesOf } from '@/lib/composer/test-support/invented-parts';
import { anchorMasks } from './anchors';
import { areaBounds } from './area';
import { COLLISION, type Entry } from './entry';
import { type Placed, placeEntry } from './place';
import { alignedGutters, rowSeam, stackSeam } from './seam-cost';
import { solveSlicing } from './slicing';

const ENDLESS = Number.POSITIVE_INFINITY;

interface Given {
  pieces: readonly (readonly Size[])[];
  columns: number;
  lines: number;
  anchors?: (Anchor | undefined)[];
  bounded?: boolean;
  kept?: number;
  thrift?: number;
}

/** The ways to fill the whole page, cheapest first. */
function solved({
  pieces,
  columns,
  lines,
  anchors = [],
  bounded = false,
  kept = 12,
  thrift = ENDLESS,
}: Given): Entry[] {
  const shelves = pieces.map((sizes, piece) => shelvesOf(piece, sizes, lines));
  const table = solveSlicing({
    shelves,
    anchors: anchorMasks(anchors),
    bounds: bounded ? areaBounds(shelves, columns * lines) : null,
    columns,
    height: lines,
    kept,
    effort: { joins: 0, thrift },
  });
  return table[(1 << pieces.length) - 1]?.[columns]?.at(lines) ?? [];
}

const onPage = (entry: Entry, { columns, lines }: Given): Placed[] =>
  placeEntry(entry, { column: 0, line: 0, columns, lines }).sort((a, b) => a.piece - b.piece);

const places = (given: Given): number[][] =>
  onPage(solved(given)[0] as Entry, given).map(({ column, line, columns, lines }) => [column, line, columns, lines]);

describe('two pieces on a page of 2 × 10', () => {
  const pile = [
    { columns: 2, lines: 4 },
    { columns: 2, lines: 6 },
  ] as const;
  const columns = { columns: 1, lines: 10 } as const;

  it('stand above each other, the more important one on top, at the cost of the seam', () => {
    const given = { pieces: [[{ ...pile[0], cost: 1 }], [{ ...pile[1], cost: 2 }]], columns: 2, lines: 10 };
    expect(places(given)).toEqual([
      [0, 0, 2, 4],
      [0, 4, 2, 6],
    ]);
    expect(solved(given).map(({ cost }) => cost)).toEqual([3 + stackSeam({ width: 2, columns: 2, lines: 10 }, 4, 10)]);
  });

  it('stand side by side, the more important one at the left, at the cost of the gutter from top to foot', () => {
    const given = { pieces: [[{ ...columns, cost: 1 }], [{ ...columns, cost: 2 }]], columns: 2, lines: 10 };
    expect(places(given)).toEqual([
      [0, 0, 1, 10],
      [1, 0, 1, 10],
    ]);
    expect(solved(given).map(({ cost }) => cost)).toEqual([3 + rowSeam({ width: 2, columns: 2, lines: 10 }, 10)]);
  });

  it('stand in the cheaper of the ways first', () => {
    const cheapRow = {
      pieces: [
        [pile[0], columns],
        [{ ...pile[1], cost: 90 }, columns],
      ],
      columns: 2,
      lines: 10,
    };
    expect(places(cheapRow)[1]).toEqual([1, 0, 1, 10]);
    expect(solved(cheapRow).map(({ kind }) => kind)).toEqual(['row', 'stack']);
  });

  it('pay for headlines that meet across the gutter', () => {
    const level = (heading: number) =>
      solved({ pieces: [[{ ...columns, heading }], [{ ...columns, heading: 2 }]], columns: 2, lines: 10 })[0]
        ?.cost as number;
    expect(level(2) - level(0)).toBe(COLLISION);
  });

  it.each<[Anchor, number[]]>([
    ['TL', [0, 0, 2, 6]],
    ['BL', [0, 4, 2, 6]],
  ])('go where an anchor binds the lesser one: %s', (anchor, place) => {
    const given = { pieces: [[pile[0]], [pile[1]]], columns: 2, lines: 10, anchors: [undefined, anchor] };
    expect(places(given)[1]).toEqual(place);
  });

  it('cannot stand where anchors cross', () => {
    const given = { pieces: [[pile[0]], [pile[1]]], columns: 2, lines: 10, anchors: ['BL', 'BR'] as Anchor[] };
    expect(solved(given)).toEqual([]);
  });
});

it('gutters of a lower part that go on from an upper one cost', () => {
  const half = [{ columns: 1, lines: 5 }];
  const given = { pieces: [half, half, half, half], columns: 2, lines: 10 };
  const costs = solved(given).map((entry) => [entry.kind, entry.cost]);
  const page = { width: 2, columns: 2, lines: 10 };
  expect(costs).toContainEqual(['stack', stackSeam(page, 5, 10) + alignedGutters(page, 10)]);
});

it('keeps as many parts as it is told, and two once the work is beyond its bound', () => {
  const any = Array.from({ length: 9 }, (_, at) => ({ columns: 2, lines: at + 1, cost: at }));
  const shelves = [any, any, any, any].map((sizes, piece) => shelvesOf(piece, sizes, 12));
  const most = (kept: number, thrift: number) => {
    const task = { shelves, anchors: anchorMasks([]), bounds: null, columns: 2, height: 12, kept };
    const table = solveSlicing({ ...task, effort: { joins: 0, thrift } });
    return Math.max(...[0b0011, 0b0111].map((set) => table[set]?.[2]?.at(8).length ?? 0));
  };
  expect(most(5, ENDLESS)).toBe(5);
  expect(most(3, ENDLESS)).toBe(3);
  expect(most(5, -1)).toBe(2);
});

const sizes = fc.uniqueArray(
  fc.record({
    columns: fc.integer({ min: 1, max: 3 }),
    lines: fc.integer({ min: 1, max: 8 }),
    cost: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 2, maxLength: 9, selector: ({ columns, lines }) => columns * 100 + lines },
);
const somePieces = fc.array(sizes, { minLength: 2, maxLength: 4 });

/** Heights that a set of pieces can fill at a width in whatever order: the same question, asked without thinking. */
function fillable(pieces: readonly (readonly Size[])[], columns: number): Set<number> {
  const [only] = pieces;
  if (only && pieces.length === 1)
    return new Set(only.filter((size) => size.columns === columns).map(({ lines }) => lines));
  const heights = new Set<number>();
  for (let mask = 1; mask < (1 << pieces.length) - 1; mask++) {
    const first = pieces.filter((_, at) => mask & (1 << at));
    const second = pieces.filter((_, at) => !(mask & (1 << at)));
    for (const top of fillable(first, columns)) for (const foot of fillable(second, columns)) heights.add(top + foot);
    for (let left = 1; left < columns; left++) {
      const right = fillable(second, columns - left);
      for (const height of fillable(first, left)) if (right.has(height)) heights.add(height);
    }
  }
  return heights;
}

describe('pieces of any sizes on a page of 3 × 8', () => {
  const page = { columns: 3, lines: 8 };

  it('fill it whenever cuts can, each in one of its sizes and every cell once, cheapest first', () => {
    let filled = 0;
    fc.assert(
      fc.property(somePieces, (pieces) => {
        const found = solved({ ...page, pieces });
        expect(found.length > 0).toBe(fillable(pieces, page.columns).has(page.lines));
        expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).sort((a, b) => a - b));
        filled += found.length;
        for (const entry of found) {
          const placed = onPage(entry, { ...page, pieces });
          expect(covered(placed, page.columns, page.lines)).toEqual(new Array(24).fill(1));
          expect(placed.map(({ piece }) => piece)).toEqual(pieces.map((_, at) => at));
          for (const { piece, columns, lines } of placed)
            expect(pieces[piece]).toContainEqual(expect.objectContaining({ columns, lines }));
          expect(placed[0]).toMatchObject({ column: 0, line: 0 });
        }
      }),
      { numRuns: 300, seed: 20261129 },
    );
    expect(filled).toBeGreaterThan(300);
  });

  it('are found as cheap when parts that leave what the others cannot fill are passed over', () => {
    fc.assert(
      fc.property(somePieces, (pieces) => {
        expect(solved({ ...page, pieces, bounded: true })[0]?.cost).toBe(solved({ ...page, pieces })[0]?.cost);
      }),
      { numRuns: 200, seed: 20261129 },
    );
  });
});
