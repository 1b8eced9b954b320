/**
 * A composed page becomes a printed page: the furniture is put at its head and the fillers are
 * drawn into their zones. The composer's own marks stay as they are.
 */
import type { Sheet } from '@/lib/composer/display-list';
import type { PageFormat } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fillerMarks } from './fillers/filler';
import type { Furniture } from './furniture/furniture';
import { furnitureMarks } from './furniture/furniture-marks';

export interface Finish {
  format: PageFormat;
  /** as given to the composer */
  frontHeadLines: number;
  furniture: Furniture;
  metrics: Metrics;
}

/** What the composer sets: a page without furniture, notices and bleed. */
export type ComposedPage = Omit<Sheet, 'bleed'>;

/** 3 mm, as printing houses ask. */
const BLEED = (3 / 25.4) * 72;

/** The sheet with head, foot and fillers; the zones are unchanged. */
export function finishedSheet(page: ComposedPage, finish: Finish): Sheet {
  const { format, frontHeadLines, furniture, metrics } = finish;
  const head = furnitureMarks(format, frontHeadLines, furniture, metrics);
  const fillers = page.zones
    .filter(({ kind }) => kind === 'filler')
    .flatMap(({ rect }, turn) =>
      fillerMarks({ id: `${furniture.date} ${furniture.pageNumber}`, turn, rect, em: format.em }, metrics),
    );
  const { width, height, zones } = page;
  return { width, height, bleed: BLEED, marks: [...head, ...page.marks, ...fillers], zones };
}
