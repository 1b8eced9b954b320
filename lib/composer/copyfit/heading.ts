import type { Geometry } from '@/lib/composer/geometry';
import type { ComposerReport } from '@/lib/composer/page';
import { itemize } from '@/lib/composer/typography/itemize';
import { type HeadlineFit, wrapHeadline } from '@/lib/composer/typography/headline';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { naturalWidth } from '@/lib/composer/typography/set-line';
import { hasTopByline, topByline } from './copy';
import { headlineFace, headlineSizes } from './headline-sizes';
import { wrap } from '@/lib/composer/typography/wrap';
import type { Yields } from './yields';

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
  /** pt; 0 if the byline closes the copy instead */
  bylineSize: number;
  /** lines of the grid, without padding */
  height: number;
  cost: number;
}

export const KICKER_LEADING = 1.35;
export const HEADLINE_LEADING = 1.16;
export const SUBTITLE_LEADING = 1.3;
/** of the pitch */
export const BYLINE_HEIGHT = 1.2;

/** of the body size */
const SMALLEST_HEADLINE = 1.2;
const MOST_HEADLINE_LINES = 6;
const YIELDED = 30;
const FULLEST = 0.985;
const WELL_FILLED = 0.55;

/** A headline that had to be broken badly counts against its setting. */
const breakCost = (cost: number): number => Math.max(0, cost) * 0.3;

/** A place for a heading: text columns, their width in pt, whether they are all of the block's. */
export interface HeadingSpan {
  columns: number;
  room: number;
  whole: boolean;
}

/** What a heading is made of: the report, its rank on the page, and its headline broken into so many lines. */
export interface HeadingCopy {
  report: ComposerReport;
  rank: number;
  grid: Geometry;
  metrics: Metrics;
  headline(lines: number): HeadlineFit | null;
  /** what is given up so that the report can be set at all */
  yields: Yields;
}

/**
 * @returns ways to set the heading over a span of columns, each with its height in lines and its cost; none if no
 * size fits
 */
export function headings(copy: HeadingCopy, span: HeadingSpan): Heading[] {
  const found = bestHeadings(copy, span);
  return found.length > 0 || !copy.yields.heading ? found : yieldingHeadings(copy, span);
}

function bestHeadings(copy: HeadingCopy, span: HeadingSpan): Heading[] {
  const { rank, grid } = copy;
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
      const natural = naturalHeight({ ...small, size, count }, grid.format.pitch);
      const air = (span.whole ? 0.5 : 0.4) * grid.format.pitch;
      found.push({
        columns: span.columns,
        size,
        lines: broken.lines,
        ...small,
        height: Math.ceil((natural + air) / grid.format.pitch),
        cost: grade * 3 + Math.max(0, WELL_FILLED - filled) * 18 + (count === 3 ? 4 : 0) + breakCost(broken.cost),
      });
    }
  });
  return found;
}

/** A headline too long for its rank: smaller, and in as many lines as it takes. */
function yieldingHeadings(copy: HeadingCopy, span: HeadingSpan): Heading[] {
  const { report, rank, grid, metrics } = copy;
  const { em, pitch } = grid.format;
  const smallest = em * SMALLEST_HEADLINE;
  for (let size = headlineSizes(grid.format, rank).at(-1) ?? smallest; size >= smallest; size -= 2) {
    const room = (span.room * FULLEST) / size;
    const lines = wrapHeadline(report.headline, report.headlineBreaks, room, headlineFace(rank), metrics);
    const small = smallParts(copy, size, span.room);
    if (!small || lines.length > MOST_HEADLINE_LINES) continue;
    const natural = naturalHeight({ ...small, size, count: lines.length }, pitch);
    const height = Math.ceil(natural / pitch + 0.5);
    return [{ columns: span.columns, size, lines, ...small, height, cost: YIELDED + lines.length * 2 }];
  }
  return [];
}

/** Height of a heading without air, pt. */
export function naturalHeight(heading: SmallParts & { size: number; count: number }, pitch: number): number {
  return (
    heading.kickerSize * KICKER_LEADING +
    heading.count * heading.size * HEADLINE_LEADING +
    heading.subtitle.length * heading.subtitleSize * SUBTITLE_LEADING +
    (heading.bylineSize > 0 ? pitch * BYLINE_HEIGHT : 0)
  );
}

/** The subtitle is printed behind a dash. */
export const printedSubtitle = (subtitle: string): string => (subtitle.startsWith('——') ? subtitle : `——${subtitle}`);

export type SmallParts = Pick<Heading, 'kickerSize' | 'subtitleSize' | 'subtitle' | 'bylineSize'>;

/** Kicker, subtitle and byline in the room of the headline; null if one of them cannot be set in it. */
function smallParts(copy: HeadingCopy, size: number, room: number): SmallParts | null {
  const kickerSize = kickerIn(copy, size, room);
  const bylineSize = bylineIn(copy, room);
  const subtitle = subtitleIn(copy, size, room);
  return kickerSize === null || bylineSize === null || subtitle === null
    ? null
    : { kickerSize, bylineSize, ...subtitle };
}

function kickerIn({ report, grid, yields }: HeadingCopy, size: number, room: number): number | null {
  const kicker = report.kicker?.trim();
  if (!kicker) return 0;
  const fitting = Math.min(size * 0.5, (room * 0.96) / ([...kicker].length + 1));
  return fitting < grid.format.em * (yields.heading ? 0.7 : 1) ? null : fitting;
}

function bylineIn({ report, rank, grid, metrics }: HeadingCopy, room: number): number | null {
  if (!hasTopByline(report, rank)) return 0;
  const { em } = grid.format;
  const fitting = room / naturalWidth(itemize(topByline(report), 'kai', metrics));
  return fitting < em * 0.85 ? null : Math.min(em * 1.05, fitting);
}

function subtitleIn(
  { report, grid, metrics, yields }: HeadingCopy,
  size: number,
  room: number,
): Pick<Heading, 'subtitleSize' | 'subtitle'> | null {
  const subtitle = report.subtitle?.trim();
  if (!subtitle) return { subtitleSize: 0, subtitle: [] };
  const smallest = grid.format.em * 1.1;
  for (const share of [0.46, 0.4, 0.3]) {
    const subtitleSize = Math.max(smallest, size * share);
    const lines = wrap(printedSubtitle(subtitle), (room * 0.98) / subtitleSize, 'kai', metrics);
    if (lines.length <= (yields.heading ? 4 : 2)) return { subtitleSize, subtitle: lines };
  }
  return null;
}
