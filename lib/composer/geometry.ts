import type { PageFormat } from './page';

/**
 * The page's grid in points: basic columns with gutters across, lines of one pitch down. Every block edge lies
 * on it, so all copy of a page stands on one baseline grid.
 */
export interface Geometry {
  format: PageFormat;
  /** trimmed page, pt */
  pageWidth: number;
  pageHeight: number;
  /** left and top of the type area 版心, pt */
  left: number;
  top: number;
  areaWidth: number;
  areaHeight: number;
  /** top of the first line of the grid, under running head and front page head, pt */
  bodyTop: number;
  columnWidth: number;
  gutter: number;
  columns: number;
  /** lines of copy in a column */
  lines: number;
}

/** Blocks end with one empty line that holds the rule to the next; the grid is one line taller than the copy. */
export const SEPARATOR = 1;

/** @param frontHeadLines lines below the running head that the front page's head region takes over the full width */
export function geometry(format: PageFormat, frontHeadLines = 0): Geometry {
  const [pageWidth, pageHeight] = format.pageMm.map(points) as [number, number];
  const [areaWidth, areaHeight] = format.areaMm.map(points) as [number, number];
  const head = format.headLines + frontHeadLines;
  const top = (pageHeight - areaHeight) / 2;
  const columnWidth = format.charactersPerColumn * format.em;
  return {
    format,
    pageWidth,
    pageHeight,
    left: (pageWidth - areaWidth) / 2,
    top,
    areaWidth,
    areaHeight,
    bodyTop: top + head * format.pitch,
    columnWidth,
    gutter: (areaWidth - format.columns * columnWidth) / Math.max(1, format.columns - 1),
    columns: format.columns,
    lines: Math.floor(areaHeight / format.pitch) - head,
  };
}

/** Width of `columns` basic columns with the gutters between them, pt. */
export const spanWidth = (grid: Geometry, columns: number): number =>
  columns * grid.columnWidth + (columns - 1) * grid.gutter;

const points = (mm: number): number => (mm / 25.4) * 72;
