import type { PathMark } from '@/lib/composer/display-list';
import { placeOutline } from '@/lib/render/outline';
import type { Rect } from './arrangement';
import type { Stroke } from './theme';

/** pt: what the press holds, and what still looks drawn by a pen */
const FINEST = 0.35;
const HEAVIEST = 3.4;

/** The drawing put into a square. */
export function drawScene(drawing: readonly Stroke[], square: Rect): PathMark[] {
  const scale = square.width / 100;
  return drawing.map(({ d, ink, solid, width = 1.8 }) => {
    const placed = placeOutline(d, square.x, square.y, scale);
    if (solid) return { kind: 'path', d: placed, fill: ink };
    const strokeWidth = Number(Math.min(HEAVIEST, Math.max(FINEST, width * scale)).toFixed(2));
    return { kind: 'path', d: placed, stroke: ink, strokeWidth };
  });
}
