/**
 * The boxes of a press page: TrimBox is where the knife cuts, BleedBox what colour may run over
 * to, MediaBox the film with the crop marks. PDF 1.7 §14.11.2; y runs upwards.
 */
import type { Sheet } from '@/lib/composer/display-list';

const MM = 72 / 25.4;
/** Room outside the bleed for the crop marks, pt. */
const SLUG = 6 * MM;
const CROP_MARK = 5 * MM;

export interface PageBoxes {
  /** width and height of the MediaBox, pt */
  media: [number, number];
  /** distance from the MediaBox to the trimmed page on every side, pt */
  margin: number;
  trim: [number, number, number, number];
  bleed: [number, number, number, number];
}

/** Boxes of a sheet. Without `press` the page is cut to the trim, as readers want it. */
export function pageBoxes(sheet: Sheet, press: boolean): PageBoxes {
  const margin = press ? sheet.bleed + SLUG : 0;
  const bleed = press ? sheet.bleed : 0;
  return {
    media: [sheet.width + 2 * margin, sheet.height + 2 * margin],
    margin,
    trim: [margin, margin, margin + sheet.width, margin + sheet.height],
    bleed: [margin - bleed, margin - bleed, margin + sheet.width + bleed, margin + sheet.height + bleed],
  };
}

/** Crop marks as lines in page points (origin at the trimmed page's corner), all outside the bleed. */
export function cropMarks(sheet: Sheet): [number, number, number, number][] {
  const near = sheet.bleed + SLUG - CROP_MARK;
  const far = sheet.bleed + SLUG;
  const ends: [number, number][] = [
    [-near, -far],
    [sheet.height + near, sheet.height + far],
  ];
  const sides: [number, number][] = [
    [-near, -far],
    [sheet.width + near, sheet.width + far],
  ];
  return [
    ...[0, sheet.width].flatMap((x) => ends.map(([from, to]): [number, number, number, number] => [x, from, x, to])),
    ...[0, sheet.height].flatMap((y) => sides.map(([from, to]): [number, number, number, number] => [from, y, to, y])),
  ];
}
