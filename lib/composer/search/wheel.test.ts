import { describe, expect, it } from 'vitest';
import type { Anchor } from '@/lib/composer/page';
import { covered, type Size, shelvesOf } from '@/lib/composer/test-support/invented-parts';
import { anchorMasks } from './anchors';
import { COLLISION, SOFT_COLLISION, type Wheel } from './entry';
import { placeEntry } from './place';
import { seams } from './seams';
import { solveSlicing } from './slicing';
import { findWheels } from './wheel';

const PAGE = { columns: 4, lines: 10 };
const wide: Size = { columns: 3, lines: 3 };
const tall: Size = { columns: 1, lines: 7 };
const centre: Size = { columns: 2, lines: 4 };

interface Given {
  pieces: readonly (readonly Size[])[];
  anchors?: Record<number, Anchor>;
  kept?: number;
  most?: number;
  columns?: number;
}

function wheels({ pieces, anchors = {}, kept = 12, most = 10_000, columns = PAGE.columns }: Given): Wheel[] {
  const shelves = pieces.map((sizes, piece) => shelvesOf(piece, sizes, PAGE.lines));
  const masks = anchorMasks(pieces.map((_, piece) => anchors[piece]));
  const effort = { joins: 0, thrift: Number.POSITIVE_INFINITY };
  const height = PAGE.lines;
  const table = solveSlicing({ shelves, anchors: masks, bounds: null, columns, height, kept: 12, effort });
  return findWheels({ table, pieces: pieces.length, columns, height, anchors: masks, kept, most });
}

const placed = (wheel: Wheel) => placeEntry(wheel, { column: 0, line: 0, ...PAGE });
const topLeft = (wheel: Wheel) => placed(wheel).find(({ column, line }) => column === 0 && line === 0)?.piece;
const at = (wheel: Wheel, piece: number) => placed(wheel).find((one) => one.piece === piece);

const widePieces = [[wide], [tall], [wide], [tall], [centre]];
const tallPieces = [[tall], [wide], [tall], [wide], [centre]];

describe('the wheel', () => {
  it.each([
    ['turns one way with a wide lead', widePieces, false],
    ['turns the other way with a tall lead', tallPieces, true],
  ])('%s, which stands at the top left', (_, pieces, mirrored) => {
    const found = wheels({ pieces });
    // the two tall, and the two wide, may change places
    expect(found).toHaveLength(2);
    for (const wheel of found) {
      expect(wheel.mirrored).toBe(mirrored);
      expect(topLeft(wheel)).toBe(0);
      expect(covered(placed(wheel), PAGE.columns, PAGE.lines)).toEqual(new Array(40).fill(1));
      expect(seams(placed(wheel), PAGE)).toMatchObject({ full: 0, vertical: 0 });
    }
  });

  it('takes several pieces in a part', () => {
    const half = [
      { columns: 3, lines: 1 },
      { columns: 3, lines: 2 },
    ];
    const found = wheels({ pieces: [half, [tall], half, [wide], [tall], [centre]] });
    expect(found.length).toBeGreaterThan(0);
    for (const wheel of found) expect(covered(placed(wheel), PAGE.columns, PAGE.lines)).toEqual(new Array(40).fill(1));
    expect(found.some((wheel) => wheel.parts[0].kind === 'stack')).toBe(true);
  });

  it('needs five pieces, and a centre of one', () => {
    expect(wheels({ pieces: [[wide], [tall], [wide], [tall]] })).toEqual([]);
    const halves = [{ columns: 2, lines: 2 }];
    expect(wheels({ pieces: [[wide], [tall], [wide], [tall], halves, halves] })).toEqual([]);
  });

  it('has a centre of at most three columns', () => {
    const around = (centreWidth: number) => {
      const over = [{ columns: centreWidth + 1, lines: 3 }];
      return wheels({
        pieces: [over, [tall], over, [tall], [{ columns: centreWidth, lines: 4 }]],
        columns: centreWidth + 2,
      });
    };
    expect(around(3)).toHaveLength(2);
    expect(around(4)).toEqual([]);
  });

  it('is not found where a part does not reach', () => {
    expect(wheels({ pieces: [[wide], [tall], [wide], [{ columns: 1, lines: 6 }], [centre]] })).toEqual([]);
    expect(wheels({ pieces: [[wide], [tall], [wide], [tall], [{ columns: 2, lines: 3 }]] })).toEqual([]);
    expect(wheels({ pieces: [[wide], [{ columns: 1, lines: 10 }], [wide], [tall], [centre]] })).toEqual([]);
  });
});

describe('anchors', () => {
  it.each<[string, Record<number, Anchor>, number, { column: number; line: number }]>([
    ['a tall piece goes to the top right', { 1: 'TR' }, 1, { column: 3, line: 0 }],
    ['a tall piece goes to the bottom left', { 1: 'BL' }, 1, { column: 0, line: 3 }],
    ['a wide piece goes to the bottom right', { 2: 'BR' }, 2, { column: 1, line: 7 }],
  ])('%s', (_, anchors, piece, place) => {
    const found = wheels({ pieces: widePieces, anchors });
    expect(found.length).toBeGreaterThan(0);
    for (const wheel of found) expect(at(wheel, piece)).toMatchObject(place);
  });

  it.each<[string, Record<number, Anchor>, number, { column: number; line: number }]>([
    ['a wide piece goes to the top right', { 1: 'TR' }, 1, { column: 1, line: 0 }],
    ['a wide piece goes to the bottom left', { 1: 'BL' }, 1, { column: 0, line: 7 }],
    ['a tall piece goes to the bottom right', { 2: 'BR' }, 2, { column: 3, line: 3 }],
  ])('of the mirrored wheel: %s', (_, anchors, piece, place) => {
    const found = wheels({ pieces: tallPieces, anchors });
    expect(found.length).toBeGreaterThan(0);
    for (const wheel of found) expect(at(wheel, piece)).toMatchObject(place);
  });

  it.each<[string, Record<number, Anchor>]>([
    ['the centre has no corner', { 4: 'BR' }],
    ['the lead stands at the top left', { 0: 'BR' }],
    ['a wide piece at the foot does not reach the left', { 2: 'BL' }],
    ['a tall piece at the left does not reach the top', { 1: 'TL' }],
  ])('%s: no wheel', (_, anchors) => expect(wheels({ pieces: widePieces, anchors })).toEqual([]));

  it.each<[string, Record<number, Anchor>]>([
    ['the lead does not stand at the foot', { 0: 'BL' }],
    ['a wide piece at the foot does not reach the right', { 1: 'BR' }],
    ['a tall piece at the right does not reach the top', { 2: 'TR' }],
  ])('of the mirrored wheel: %s: no wheel', (_, anchors) => {
    expect(wheels({ pieces: tallPieces, anchors })).toEqual([]);
  });
});

describe('the cost', () => {
  const cost = (...headings: (Partial<Size> | undefined)[]) =>
    wheels({
      pieces: widePieces.map(([size], piece) => [{ ...(size as Size), cost: 1, ...headings[piece] }]),
      anchors: { 1: 'TR' },
    })[0]?.cost;
  const mirrored = (...headings: (Partial<Size> | undefined)[]) =>
    wheels({
      pieces: tallPieces.map(([size], piece) => [{ ...(size as Size), cost: 1, ...headings[piece] }]),
      anchors: { 1: 'TR' },
    })[0]?.cost;
  const headed = { heading: 2 };

  it('is that of its parts', () => {
    expect(cost()).toBe(5);
    expect(mirrored()).toBe(5);
  });

  it.each([
    ['top and side', [headed, headed]],
    ['tall and centre', [undefined, undefined, undefined, headed, headed]],
  ])('counts headlines that meet: %s', (_, headings) => {
    expect(cost(...headings)).toBe(5 + COLLISION);
    expect(cost(...headings.map((one) => one && { ...one, boxed: true }))).toBe(5 + SOFT_COLLISION);
  });

  it('counts headlines that meet further down, at the height where they stand', () => {
    // the centre begins 3 lines below the side, the foot 4 below the tall part
    expect(cost(undefined, { heading: 4 }, undefined, undefined, headed)).toBe(5 + COLLISION);
    expect(cost(undefined, { heading: 3 }, undefined, undefined, headed)).toBe(5);
    expect(cost(undefined, undefined, headed, { heading: 5 })).toBe(5 + COLLISION);
    expect(cost(undefined, undefined, headed, { heading: 4 })).toBe(5);
  });

  it('counts the same in the mirrored wheel', () => {
    expect(mirrored(headed, headed)).toBe(5 + COLLISION);
    expect(mirrored(undefined, undefined, headed, undefined, headed)).toBe(5 + COLLISION);
    expect(mirrored({ heading: 4 }, undefined, undefined, undefined, headed)).toBe(5 + COLLISION);
    expect(mirrored({ heading: 3 }, undefined, undefined, undefined, headed)).toBe(5);
    expect(mirrored(undefined, undefined, { heading: 5 }, headed)).toBe(5 + COLLISION);
  });
});

describe('the work', () => {
  const dear = widePieces.map(([size], piece) => [
    { ...(size as Size), cost: piece },
    { ...(size as Size), lines: 5 },
  ]);

  it('keeps the cheapest, in order', () => {
    const any = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((lines) =>
      [1, 2, 3].map((columns) => ({ columns, lines, cost: (lines * 7 + columns * 5) % 11 })),
    );
    const all = wheels({ pieces: [any, any, any, any, any], kept: 500 });
    const costs = all.map((wheel) => wheel.cost);
    expect(costs.length).toBeGreaterThan(100);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(wheels({ pieces: [any, any, any, any, any], kept: 3 }).map((wheel) => wheel.cost)).toEqual(
      costs.slice(0, 3),
    );
  });

  it('ends when as many combinations were tried as it is told', () => {
    expect(wheels({ pieces: dear }).length).toBeGreaterThan(0);
    expect(wheels({ pieces: dear, most: 0 })).toHaveLength(0);
  });
});
