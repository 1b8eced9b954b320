import type { Zone } from '@/lib/composer/display-list';

/** Share of the grid's cells that belong to exactly one block: an overlap counts against it like a hole. */
export function fillOf(zones: Zone[], page: { columns: number; lines: number }): number {
  const cells = new Uint8Array(page.columns * page.lines);
  for (const { grid } of zones) {
    for (let line = grid.line; line < grid.line + grid.lines; line++) {
      for (let column = grid.column; column < grid.column + grid.columns; column++) {
        const at = line * page.columns + column;
        if (column < page.columns && line < page.lines) cells[at] = Math.min(2, (cells[at] as number) + 1);
      }
    }
  }
  return cells.filter((count) => count === 1).length / cells.length;
}
