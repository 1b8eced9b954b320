import type { PhotoChoice } from './photo-choice';

/**
 * Where the photos of a report stand among its text columns: the first at the top right, under the headline if
 * it spans that far, the others at the foot. A photo takes its picture's lines, its caption's lines and one
 * line of air.
 */
export interface PhotoPosition {
  photo: number;
  /** from the left text column and the top line of the block */
  column: number;
  line: number;
  columns: number;
  /** lines of the picture */
  lines: number;
  captionLines: number;
  /** `foot`: the line of air is above the picture, the caption ends with the block */
  at: 'top' | 'foot';
}

/** Lines that a photo takes with its caption and the blank line under it. */
export const photoLines = (photo: { lines: number; captionLines: number }): number =>
  photo.lines + photo.captionLines + 1;

export interface Frame {
  columns: number;
  /** lines of the block that copy may use */
  lines: number;
  headingColumns: number;
  headingLines: number;
}

/** @returns null if the photos do not fit beside each other in this frame */
export function placePhotos(choices: PhotoChoice[], heights: number[], frame: Frame): PhotoPosition[] | null {
  const placed: PhotoPosition[] = [];
  for (const [index, choice] of choices.entries()) {
    const size = {
      photo: choice.photo,
      columns: choice.columns,
      lines: heights[index] as number,
      captionLines: choice.captionLines,
    };
    const places = index === 0 ? [topRight(size, frame)] : footPlaces(size, frame);
    const free = places.find((place) => inside(place, frame) && placed.every((other) => apart(place, other)));
    if (!free) return null;
    placed.push(free);
  }
  return placed;
}

type Size = Pick<PhotoPosition, 'photo' | 'columns' | 'lines' | 'captionLines'>;

function topRight(size: Size, frame: Frame): PhotoPosition {
  const column = frame.columns - size.columns;
  const line = column < frame.headingColumns ? frame.headingLines : 0;
  return { ...size, column, line, at: 'top' };
}

function footPlaces(size: Size, frame: Frame): PhotoPosition[] {
  const line = frame.lines - photoLines(size);
  const last = frame.columns - size.columns;
  const columns = [Math.min(1, last), 0, last, Math.floor(last / 2)];
  return [...new Set(columns)].map((column) => ({ ...size, column, line, at: 'foot' as const }));
}

function inside(place: PhotoPosition, frame: Frame): boolean {
  const top = place.column < frame.headingColumns ? frame.headingLines : 0;
  const bottom = place.line + photoLines(place);
  if (place.line < top || bottom > frame.lines) return false;
  return place.columns < frame.columns || bottom <= frame.lines - 3 || place.at === 'foot';
}

/** Two photos never touch: they keep a column or five lines of copy between them. */
function apart(a: PhotoPosition, b: PhotoPosition): boolean {
  if (a.column + a.columns <= b.column || b.column + b.columns <= a.column) {
    const level = a.line < b.line + photoLines(b) && b.line < a.line + photoLines(a);
    const beside = a.column + a.columns === b.column || b.column + b.columns === a.column;
    return !(level && beside);
  }
  return a.line + photoLines(a) + 5 <= b.line || b.line + photoLines(b) + 5 <= a.line;
}
