import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometry, SEPARATOR } from '@/lib/composer/geometry';
import { loadOf, prepareCopies } from '@/lib/composer/load-factor';
import type { Anchor } from '@/lib/composer/page';
import { inventedPage } from '@/lib/composer/test-support/invented-page';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { reportSettings } from './pieces';
import type { FoundPage } from './place';
import { searchPage } from './search-page';

/** An invented tabloid page, searched. */
function searched(seed: number, reports: number, anchors: Record<number, Anchor>) {
  const brief = inventedPage('tabloid', seed, reports, 2000, anchors);
  const grid = geometry(brief.format);
  const copies = prepareCopies(brief.reports, grid, testMetrics);
  const pages = searchPage({ copies, settings: copies.map(reportSettings), fillers: 0, grid, effort: 300_000 });
  return { pages, grid, load: loadOf(copies, grid) };
}

const CORNER: Record<Anchor, (place: { top: boolean; left: boolean; foot: boolean; right: boolean }) => boolean> = {
  TL: (place) => place.top && place.left,
  TR: (place) => place.top && place.right,
  BL: (place) => place.foot && place.left,
  BR: (place) => place.foot && place.right,
};

function standsIn(page: FoundPage, piece: number, anchor: Anchor, columns: number, lines: number): boolean {
  const placed = page.pieces.find((one) => one.piece === piece);
  if (!placed) return false;
  return CORNER[anchor]({
    top: placed.line === 0,
    left: placed.column === 0,
    foot: placed.line + placed.lines === lines,
    right: placed.column + placed.columns === columns,
  });
}

describe('the search', () => {
  it('finds a slicing layout for every choice of anchors while the load is at most 0.85, and keeps the anchors', () => {
    const anchors: Record<number, Anchor>[] = [
      {},
      { 2: 'BL' },
      { 3: 'BR' },
      { 4: 'TR' },
      { 2: 'BL', 4: 'BR' },
      { 2: 'TR', 3: 'BL', 4: 'BR' },
      { 1: 'TR' },
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 4, max: 7 }),
        fc.constantFrom(...anchors),
        (seed, reports, wanted) => {
          const { pages, grid, load } = searched(seed, reports, wanted);
          fc.pre(load <= 0.85);
          expect(pages.some((page) => page.kind === 'slicing')).toBe(true);
          for (const page of pages) {
            for (const [priority, anchor] of Object.entries(wanted)) {
              expect(standsIn(page, Number(priority) - 1, anchor, grid.columns, grid.lines + SEPARATOR)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('covers every cell of the grid once', () => {
    const { pages, grid } = searched(4, 6, {});
    for (const page of pages) {
      const cells = new Set<string>();
      for (const { column, line, columns, lines } of page.pieces) {
        for (let x = column; x < column + columns; x++)
          for (let y = line; y < line + lines; y++) cells.add(`${x} ${y}`);
      }
      const area = page.pieces.reduce((sum, piece) => sum + piece.columns * piece.lines, 0);
      expect(cells.size).toBe(grid.columns * (grid.lines + SEPARATOR));
      expect(area).toBe(cells.size);
    }
  });

  it('turns the wheel both ways', () => {
    const wheels = [3, 4, 5, 6].flatMap((seed) => searched(seed, 6, {}).pages.filter((page) => page.kind === 'wheel'));
    const tall = (page: FoundPage): boolean => {
      const [corner] = page.pieces.filter((piece) => piece.column === 0 && piece.line === 0);
      return (corner?.lines ?? 0) > 37;
    };
    expect(wheels.some(tall)).toBe(true);
    expect(wheels.some((page) => !tall(page))).toBe(true);
  });

  it('composes a page of thirteen reports in packages', () => {
    const { pages } = searched(13, 13, {});
    expect(pages[0]?.pieces.map((piece) => piece.piece).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 13 }, (_, at) => at),
    );
  });
});
