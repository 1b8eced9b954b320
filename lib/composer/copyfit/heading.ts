import { hasTopByline } from './copy';
import { headlineSizes } from './headline-sizes';
import type { ReportCopy } from './report-copy';
import { wrap } from './subhead';

/**
 * The heading of a report: kicker, headline, subtitle and, for leading reports, the byline. It takes a whole
 * number of lines at the top of the columns it spans: all of them (盖文题) or the left ones (串文题).
 */
export interface Heading {
  /** text columns spanned */
  columns: number;
  /** headline size, pt */
  size: number;
  lines: string[];
  /** pt; 0 if the report has none */
  kickerSize: number;
  subtitleSize: number;
  subtitle: string[];
  /** lines of the grid, without padding */
  height: number;
  cost: number;
}

export const KICKER_LEADING = 1.35;
export const HEADLINE_LEADING = 1.16;
export const SUBTITLE_LEADING = 1.3;
/** of the pitch */
export const BYLINE_HEIGHT = 1.2;

const FULLEST = 0.985;
const WELL_FILLED = 0.55;

/** A place for a heading: text columns, their width in pt, whether they are all of the block's. */
export interface HeadingSpan {
  columns: number;
  room: number;
  whole: boolean;
}

export function headings(copy: ReportCopy, span: HeadingSpan): Heading[] {
  const { report, rank, grid } = copy;
  const found: Heading[] = [];
  headlineSizes(grid.format, rank).forEach((size, grade) => {
    let fewerFit = false;
    for (let count = 1; count <= (span.columns <= 2 ? 3 : 2); count++) {
      const broken = copy.headline(count);
      if (!broken) continue;
      const filled = (broken.width * size) / span.room;
      if (filled > FULLEST || (fewerFit && span.columns < 5)) continue;
      fewerFit = true;
      const small = smallParts(copy, size, span.room);
      if (!small) continue;
      const natural = naturalHeight({ ...small, size, count }, hasTopByline(report, rank), grid.format.pitch);
      const air = (span.whole ? 0.5 : 0.4) * grid.format.pitch;
      found.push({
        columns: span.columns,
        size,
        lines: broken.lines,
        ...small,
        height: Math.ceil((natural + air) / grid.format.pitch),
        cost: grade * 3 + Math.max(0, WELL_FILLED - filled) * 18 + (count === 3 ? 4 : 0),
      });
    }
  });
  return found;
}

/** Height of a heading without air, pt. */
export function naturalHeight(
  heading: { size: number; count: number; kickerSize: number; subtitleSize: number; subtitle: string[] },
  bylineOnTop: boolean,
  pitch: number,
): number {
  return (
    heading.kickerSize * KICKER_LEADING +
    heading.count * heading.size * HEADLINE_LEADING +
    heading.subtitle.length * heading.subtitleSize * SUBTITLE_LEADING +
    (bylineOnTop ? pitch * BYLINE_HEIGHT : 0)
  );
}

/** The subtitle is printed behind a dash. */
export const printedSubtitle = (subtitle: string): string => (subtitle.startsWith('——') ? subtitle : `——${subtitle}`);

type SmallParts = Pick<Heading, 'kickerSize' | 'subtitleSize' | 'subtitle'>;

function smallParts({ report, grid, metrics }: ReportCopy, size: number, room: number): SmallParts | null {
  const { em } = grid.format;
  const kicker = report.kicker?.trim() ?? '';
  const kickerSize = kicker ? Math.min(size * 0.5, (room * 0.96) / ([...kicker].length + 1)) : 0;
  if (kicker && kickerSize < em) return null;
  const subtitleSize = report.subtitle?.trim() ? Math.max(em * 1.1, size * 0.46) : 0;
  if (subtitleSize === 0) return { kickerSize, subtitleSize, subtitle: [] };
  const text = printedSubtitle((report.subtitle as string).trim());
  for (const grade of [subtitleSize, Math.max(em * 1.1, size * 0.4)]) {
    const subtitle = wrap(text, (room * 0.98) / grade, 'kai', metrics);
    if (subtitle.length <= 2) return { kickerSize, subtitleSize: grade, subtitle };
  }
  return null;
}
