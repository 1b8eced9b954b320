/**
 * A composed page becomes a printed page: the furniture is put at its head and the fillers are
 * drawn into their zones. The composer's own marks stay as they are.
 */
import type { Sheet } from '@/lib/composer/display-list';
import type { PageFormat } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fillerMarks } from './fillers/filler';
import { type Furniture, furnitureMarks } from './furniture/furniture';

export interface Finish {
  format: PageFormat;
  /** as given to the composer */
  frontHeadLines: number;
  furniture: Furniture;
  metrics: Metrics;
}

/** The sheet with head, foot and fillers; the zones are unchanged. */
export function finishedSheet(sheet: Sheet, finish: Finish): Sheet {
  const { format, frontHeadLines, furniture, metrics } = finish;
  const head = furnitureMarks(format, frontHeadLines, furniture, metrics);
  const fillers = sheet.zones
    .filter(({ kind }) => kind === 'filler')
    .flatMap(({ rect, grid }) => {
      const id = `${furniture.date} ${furniture.pageNumber} ${grid.column} ${grid.line}`;
      return fillerMarks({ id, rect, em: format.em }, metrics);
    });
  return { ...sheet, marks: [...head, ...sheet.marks, ...fillers] };
}
