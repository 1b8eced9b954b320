import { copyfitTable } from '@/lib/composer/copyfit/table';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { type Setting, spansBlock } from '@/lib/composer/copyfit/setting';
import { type Geometry, SEPARATOR, spanWidth } from '@/lib/composer/geometry';
import { type Leaf, NO_EDGES } from './entry';
import { Shelf } from './shelf';

/** What the search deals out: reports with their copyfit tables, and fillers of any shape. */

/** Settings of one report by width and lines. */
export type Settings = (Setting[] | undefined)[][];

/** @returns all ways to set the report, by width in basic columns and height in lines */
export function reportSettings(copy: ReportCopy): Settings {
  const byWidth: Settings = [[]];
  for (let width = 1; width <= copy.grid.columns; width++) byWidth[width] = copyfitTable(copy, width);
  return byWidth;
}

const KEPT = 4;

/** @returns shelves by width; heights include the separator */
export function reportShelves(piece: number, settings: Settings, grid: Geometry): (Shelf | undefined)[] {
  return settings.map((byLines) => {
    const shelf = new Shelf(grid.lines + SEPARATOR);
    byLines.forEach((list, lines) => {
      const seen = new Set<string>();
      for (const setting of list ?? []) {
        const kind = `${spansBlock(setting)}${setting.box}${setting.headingLines > 6}`;
        if (seen.has(kind)) continue;
        seen.add(kind);
        shelf.add(lines + SEPARATOR, leaf(piece, setting), KEPT);
      }
    });
    if (shelf.heights.length === 0) return undefined;
    shelf.close(Number.POSITIVE_INFINITY);
    return shelf;
  });
}

function leaf(piece: number, setting: Setting): Leaf {
  const edge = [{ top: 0, bottom: setting.headingLines, boxed: setting.box }];
  return {
    kind: 'leaf',
    piece,
    setting,
    cost: setting.cost,
    left: edge,
    right: spansBlock(setting) ? edge : NO_EDGES,
    gutters: 0,
  };
}

const LOWEST_FILLER = 8;

/** A filler takes any shape, best a small one of agreeable proportion. */
export function fillerShelves(piece: number, grid: Geometry): (Shelf | undefined)[] {
  const shelves: (Shelf | undefined)[] = [undefined];
  for (let width = 1; width <= grid.columns; width++) {
    const shelf = new Shelf(grid.lines + SEPARATOR);
    for (let height = LOWEST_FILLER + SEPARATOR; height <= grid.lines + SEPARATOR; height++) {
      const cost = fillerCost(width, height, grid);
      shelf.add(height, { kind: 'leaf', piece, setting: null, cost, left: NO_EDGES, right: NO_EDGES, gutters: 0 }, 1);
    }
    shelves.push(shelf);
  }
  return shelves;
}

function fillerCost(width: number, height: number, grid: Geometry): number {
  const aspect = spanWidth(grid, width) / (height * grid.format.pitch);
  const shape = Math.max(0, aspect - 3) * 4 + Math.max(0, 0.6 - aspect) * 20;
  return 4 + width * height * 0.03 + shape;
}
