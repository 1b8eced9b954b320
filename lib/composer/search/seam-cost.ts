/** What the search pays for straight seams while it joins parts; the page's score counts them again as a whole. */

interface Area {
  width: number;
  /** of the page */
  columns: number;
  lines: number;
}

const FULL_SEAM = 5;
const MIDDLE_SEAM = 17;
const VERTICAL_SEAM = 45;
const ALIGNED = 8;

/** of the page's height, between which a seam across the full width splits it */
const MIDDLE_FROM = 0.3;
const MIDDLE_TO = 0.72;

/** A pile across the full width has a seam; parts of piles stand at the foot, so its place is counted from there. */
export function stackSeam(area: Area, top: number, height: number): number {
  if (area.width < area.columns) return 0;
  return isMiddle(area.lines - height + top, area.lines) ? FULL_SEAM + MIDDLE_SEAM : FULL_SEAM;
}

/** Parts side by side over the whole height have a gutter from top to foot. */
export const rowSeam = (area: Area, height: number): number => (height >= area.lines ? VERTICAL_SEAM : 0);

/** Gutters of an upper and a lower part that continue each other. */
export const alignedGutters = (area: Area, height: number): number =>
  height >= area.lines ? ALIGNED + VERTICAL_SEAM : ALIGNED;

/** Whether a seam at this line lies in the middle of the page, where it splits it. */
export const isMiddle = (line: number, lines: number): boolean =>
  line > lines * MIDDLE_FROM && line < lines * MIDDLE_TO;
