import { type Frame, type PhotoPosition, photoLines } from './photo-position';

/** A stretch of free lines in one column of a block: copy flows through the runs in reading order. */
export interface Run {
  column: number;
  line: number;
  lines: number;
}

/** The free runs of a block, column by column, around heading and photos. */
export function freeRuns(frame: Frame, photos: PhotoPosition[]): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < frame.columns; column++) {
    const taken = photos
      .filter((photo) => photo.column <= column && column < photo.column + photo.columns)
      .sort((a, b) => a.line - b.line);
    let line = column < frame.headingColumns ? frame.headingLines : 0;
    for (const photo of taken) {
      if (photo.line > line) runs.push({ column, line, lines: photo.line - line });
      line = photo.line + photoLines(photo);
    }
    if (frame.lines > line) runs.push({ column, line, lines: frame.lines - line });
  }
  return runs;
}

/** Free lines of all runs. */
export const totalLines = (runs: Run[]): number => runs.reduce((sum, run) => sum + run.lines, 0);
