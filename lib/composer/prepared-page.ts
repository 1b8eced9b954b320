import type { ReportCopy } from './copyfit/report-copy';
import { type Geometry, geometry } from './geometry';
import { loadOf, prepareCopies } from './load-factor';
import type { PageBrief } from './page';
import type { Metrics } from './typography/metrics';

/** A page whose copies are measured: composing it and setting several of its layouts measures them once. */
export interface PreparedPage {
  page: Geometry;
  copies: ReportCopy[];
  loadFactor: number;
}

/**
 * @param brief the page and its reports
 * @param metrics advance widths of the fonts
 */
export function preparePage(brief: PageBrief, metrics: Metrics): PreparedPage {
  const page = geometry(brief.format, brief.frontHeadLines);
  const copies = prepareCopies(brief.reports, page, metrics);
  return { page, copies, loadFactor: loadOf(copies, page) };
}
