import type { ComposerPhoto } from '@/lib/composer/page';
import type { ReportCopy } from './report-copy';

/**
 * The sizes a photo may take among the text columns of its report. Width is in columns; height may leave the
 * photo's own proportion a little, because a photo may be cropped: this is the second means of filling exactly.
 */
export interface PhotoChoice {
  /** which photo of the report */
  photo: number;
  columns: number;
  /** lines at the photo's own proportion */
  ideal: number;
  low: number;
  high: number;
  captionLines: number;
  cost: number;
}

const CROP_LESS = 0.84;
const CROP_MORE = 1.12;
const SMALLEST_LINES = 5;
const NOT_DOMINANT = 7;
export interface TextColumns {
  count: number;
  /** em */
  measure: number;
  /** between text columns, em */
  gap: number;
}

/** Width of `count` text columns with the gaps between them, in the unit of `em` (pt). */
export const columnsWidth = (columns: TextColumns, count: number, em: number): number =>
  (count * columns.measure + (count - 1) * columns.gap) * em;

/** @returns every combination of sizes for the photos of a report; one empty combination if it has none */
export function photoChoices(copy: ReportCopy, columns: TextColumns): PhotoChoice[][] {
  let combinations: PhotoChoice[][] = [[]];
  for (const [index, photo] of copy.report.photos.slice(0, copy.yields.photos).entries()) {
    const sizes = sizesOf(copy, photo, index, columns);
    const kept = index < 2 ? sizes : sizes.slice(0, 1);
    combinations = combinations.flatMap((before) => kept.map((size) => [...before, size]));
  }
  return combinations;
}

function sizesOf(copy: ReportCopy, photo: ComposerPhoto, index: number, columns: TextColumns): PhotoChoice[] {
  const { grid, rank } = copy;
  const { em, pitch } = grid.format;
  const leading = rank <= 2;
  const wide = grid.columns >= 7;
  const widest = Math.min(columns.count, index > 0 ? 3 : rank === 1 ? 4 : 3);
  const sizes: PhotoChoice[] = [];
  for (let count = 1; count <= widest; count++) {
    if (leading && wide && count < 2 && columns.count > 1) continue;
    if (!leading && count > 2 && count !== columns.count) continue;
    const width = columnsWidth(columns, count, em);
    const ideal = cropped((width * photo.height) / photo.width / pitch, copy);
    const low = Math.ceil(ideal * CROP_LESS);
    const high = Math.floor(ideal * CROP_MORE);
    if (ideal < SMALLEST_LINES || ideal > grid.lines * 0.6 || high < low) continue;
    const caption = Math.max(1, copy.caption(index, width).length);
    const cost = sizeCost(index, rank, count, wide);
    sizes.push({ photo: index, columns: count, ideal, low, high, captionLines: caption, cost });
  }
  return sizes;
}

/** Of a panorama as much as makes a picture, of a pillar as much as leaves room for the text. Lines. */
function cropped(ideal: number, { yields, grid }: ReportCopy): number {
  return yields.crop ? Math.min(Math.max(ideal, SMALLEST_LINES), grid.lines * 0.3) : ideal;
}

/** The lead's first photo is to be the picture of the page; a second photo stays behind it. */
function sizeCost(index: number, rank: number, columns: number, wide: boolean): number {
  if (index > 0) return columns > 2 ? 3 : 0;
  if (rank === 1) return columns < (wide ? 3 : 2) ? NOT_DOMINANT : 0;
  return rank === 2 && columns < 3 ? (wide ? 3 : 1) : 0;
}
