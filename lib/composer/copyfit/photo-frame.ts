import type { Geometry } from '@/lib/composer/geometry';
import { columnsWidth, type TextColumns } from './photo-choice';

/** A photo's rectangle in its block, pt from the block's text corner. */
export interface PhotoFrame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A photo at the top reaches into its line of air, one at the foot leaves that line to the copy above it. */
export function photoFrame(
  place: { column: number; line: number; columns: number; lines: number; at: 'top' | 'foot' },
  text: TextColumns,
  grid: Geometry,
): PhotoFrame {
  const { em, pitch } = grid.format;
  const top = place.at === 'top';
  return {
    x: place.column * (text.measure + text.gap) * em,
    y: place.line * pitch + (top ? 3 : pitch * 0.6),
    width: columnsWidth(text, place.columns, em),
    height: place.lines * pitch + (top ? pitch * 0.35 : 0),
  };
}
