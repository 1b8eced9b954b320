import type { Edge, Leaf } from '@/lib/composer/search/entry';
import type { Placed } from '@/lib/composer/search/place';
import { Shelf } from '@/lib/composer/search/shelf';

/** One piece in one of the sizes it can take. */
export interface Size {
  columns: number;
  lines: number;
  cost?: number;
  /** lines of a headline over its whole width; none: no headline touches its sides */
  heading?: number;
  boxed?: boolean;
}

function leaf(piece: number, { cost = 0, heading = 0, boxed = false }: Partial<Size> = {}): Leaf {
  const edges: Edge[] = heading > 0 ? [{ top: 0, bottom: heading, boxed }] : [];
  return { kind: 'leaf', piece, setting: null, cost, left: edges, right: edges, gutters: 0 };
}

/** The shelves of a piece by width, as the search takes them. */
export function shelvesOf(piece: number, sizes: readonly Size[], tallest: number): (Shelf | undefined)[] {
  const shelves: (Shelf | undefined)[] = [];
  for (const size of sizes) {
    shelves[size.columns] ??= new Shelf(tallest);
    shelves[size.columns]?.add(size.lines, leaf(piece, size), 12);
  }
  for (const shelf of shelves) shelf?.close(Number.POSITIVE_INFINITY);
  return shelves;
}

/** How often each cell of a page is covered, in reading order. */
export function covered(placed: readonly Placed[], columns: number, lines: number): number[] {
  const cells = new Array<number>(columns * lines).fill(0);
  for (const piece of placed) {
    for (let line = piece.line; line < piece.line + piece.lines; line++) {
      for (let column = piece.column; column < piece.column + piece.columns; column++) {
        cells[line * columns + column] = (cells[line * columns + column] ?? 0) + 1;
      }
    }
  }
  return cells;
}
