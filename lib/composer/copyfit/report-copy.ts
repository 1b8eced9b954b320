import type { Geometry } from '@/lib/composer/geometry';
import type { ComposerReport } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { type CopyUnit, characterCount, copyUnits } from './copy';
import { type Heading, headings } from './heading';
import { headlineFace } from './headline-sizes';
import { printedCaption, CAPTION_SIZE } from './photo-caption';
import { wrap } from '@/lib/composer/typography/wrap';
import { breakHeadline, type HeadlineFit } from '@/lib/composer/typography/headline';
import { NOTHING_YIELDS, STEPS, type Yields } from './yields';
import { type MeasuredCopy, measureCopy } from './measured-copy';

/**
 * A report made ready for copyfitting. Measuring is done once a measure and kept: everything after is
 * arithmetic on whole lines.
 */
export class ReportCopy {
  readonly units: CopyUnit[];
  readonly characters: number;
  private readonly measured = new Map<number, MeasuredCopy>();
  private readonly broken = new Map<number, HeadlineFit | null>();
  private readonly found = new Map<string, Heading[]>();
  private readonly captions = new Map<string, string[]>();

  /** @param rank place in the page's order of importance, 1 = lead */
  constructor(
    readonly report: ComposerReport,
    readonly rank: number,
    readonly grid: Geometry,
    readonly metrics: Metrics,
    readonly yields: Yields = NOTHING_YIELDS,
  ) {
    this.units = copyUnits(report, rank, metrics);
    this.characters = characterCount(this.units);
  }

  /** The same report with its next step given up; null when nothing is left to yield. */
  yielding(): ReportCopy | null {
    const next = STEPS[STEPS.indexOf(this.yields) + 1];
    return next ? new ReportCopy(this.report, this.rank, this.grid, this.metrics, next) : null;
  }

  /** @param measure em */
  at(measure: number): MeasuredCopy {
    return remember(this.measured, measure, () => measureCopy(this.units, measure, this.metrics));
  }

  /** The headline in so many lines, or null if it has not enough places to break. */
  headline(lines: number): HeadlineFit | null {
    return remember(this.broken, lines, () => {
      const { headline, headlineBreaks } = this.report;
      return breakHeadline(headline, headlineBreaks, lines, headlineFace(this.rank), this.metrics);
    });
  }

  /** @param room pt; @param whole whether the heading spans all text columns */
  headings(columns: number, room: number, whole: boolean): Heading[] {
    return remember(this.found, `${columns} ${room.toFixed(2)} ${whole}`, () =>
      headings(this, { columns, room, whole }),
    );
  }

  /** Lines of the caption of one of the report's photos. @param width pt */
  caption(photo: number, width: number): string[] {
    return remember(this.captions, `${photo} ${width.toFixed(2)}`, () => {
      const one = this.report.photos[photo];
      return one ? wrap(printedCaption(one), width / (this.grid.format.em * CAPTION_SIZE), 'kai', this.metrics) : [];
    });
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}
