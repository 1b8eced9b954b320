import type { Geometry } from '@/lib/composer/geometry';
import type { ComposerReport } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { type CopyUnit, characterCount, copyUnits } from './copy';
import { type Heading, headings } from './heading';
import { type MeasuredCopy, measureCopy } from './measured-copy';

/**
 * A report made ready for copyfitting. Measuring is done once a measure and kept: everything after is
 * arithmetic on whole lines.
 */
export class ReportCopy {
  readonly units: CopyUnit[];
  readonly characters: number;
  private readonly measured = new Map<number, MeasuredCopy>();

  /** @param rank place in the page's order of importance, 1 = lead */
  constructor(
    readonly report: ComposerReport,
    readonly rank: number,
    readonly grid: Geometry,
    readonly metrics: Metrics,
  ) {
    this.units = copyUnits(report, rank, metrics);
    this.characters = characterCount(this.units);
  }

  /** @param measure em */
  at(measure: number): MeasuredCopy {
    const known = this.measured.get(measure);
    if (known) return known;
    const copy = measureCopy(this.units, measure, this.metrics);
    this.measured.set(measure, copy);
    return copy;
  }

  headings(columns: number, room: number, whole: boolean): Heading[] {
    return headings(this.report, this.rank, { columns, room, whole }, this.grid, this.metrics);
  }
}
