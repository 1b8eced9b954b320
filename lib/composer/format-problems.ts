import { type Problem, problem } from '@/lib/domain/problems';
import { geometry } from './geometry';
import type { PageFormat } from './page';

/** Fewer lines than this in a column and no report could stand on the page. */
const LEAST_LINES = 12;

/**
 * Can a page of this format be composed at all? Columns with gutters must fit the type area, the
 * type area the page, the lines the type, and the heads must leave room for copy.
 *
 * @param format lengths in mm, type in pt
 * @param frontHeadLines lines that the front page's head region takes below the running head
 * @returns Problems beside the fields `format.…` and `frontHeadLines`; widths in whole tenths of mm
 */
export function formatProblems(format: PageFormat, frontHeadLines: number): Problem[] {
  const grid = geometry(format, frontHeadLines);
  const needed = format.columns * grid.columnWidth;
  const over = needed - grid.areaWidth;
  const columnsFit = format.columns === 1 ? over <= 0 : grid.gutter >= LEAST_GUTTER;
  const least = needed + LEAST_GUTTER * (format.columns - 1);
  return [
    ...[0, 1].flatMap((index) =>
      (format.areaMm[index] ?? 0) > (format.pageMm[index] ?? 0)
        ? [problem('area-too-large', `format.areaMm.${index}`)]
        : [],
    ),
    ...(format.pitch < format.em ? [problem('lines-too-close', 'format.pitch')] : []),
    ...(columnsFit
      ? []
      : [problem('columns-do-not-fit', 'format.charactersPerColumn', { over: millimetres(least - grid.areaWidth) })]),
    ...(grid.lines < LEAST_LINES
      ? [problem('head-too-tall', 'frontHeadLines', { lines: Math.max(0, grid.lines) })]
      : []),
  ];
}

/** pt: the least that keeps two columns apart */
const LEAST_GUTTER = 4;

const millimetres = (points: number): number => Math.ceil((points / 72) * 254) / 10;
