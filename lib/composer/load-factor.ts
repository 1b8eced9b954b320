import { leastArea } from './copyfit/least-area';
import { ReportCopy } from './copyfit/report-copy';
import { type Geometry, geometry, SEPARATOR } from './geometry';
import type { ComposerReport, PageBrief } from './page';
import type { Metrics } from './typography/metrics';

/**
 * The load factor λ of a page: least area of its reports by area of the page. 0.68 to 0.90 composes well, 0.95 is
 * strained, above 1 nothing fits. It is the gauge of the flat plan and is asked while reports are dragged.
 * @returns Infinity if a report cannot be set at all
 */
export function loadFactor(brief: PageBrief, metrics: Metrics): number {
  const grid = geometry(brief.format, brief.frontHeadLines);
  return loadOf(prepareCopies(brief.reports, grid, metrics), grid);
}

/** Reports made ready for copyfitting, in order of importance. */
export const prepareCopies = (reports: ComposerReport[], grid: Geometry, metrics: Metrics): ReportCopy[] =>
  [...reports]
    .sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))
    .map((report, at) => settableCopy(new ReportCopy(report, at + 1, grid, metrics)));

/** The report as it is, or with as little given up as lets it be set; as it is, if nothing does. */
export function settableCopy(copy: ReportCopy): ReportCopy {
  for (let tried: ReportCopy | null = copy; tried; tried = tried.yielding()) {
    if (Number.isFinite(leastArea(tried))) return tried;
  }
  return copy;
}

/** Least area of all reports as a share of the page: above 1 they cannot stand on it. */
export const loadOf = (copies: ReportCopy[], grid: Geometry): number =>
  copies.reduce((sum, copy) => sum + leastArea(copy), 0) / pageArea(grid);

/** Columns × lines of the grid with the last separator. */
export const pageArea = (grid: Geometry): number => grid.columns * (grid.lines + SEPARATOR);
