import type { PathMark } from '@/lib/composer/display-list';
import { placeOutline } from '@/lib/render/outline';
import type { Rect } from './arrangement';
import type { Stroke } from './theme';

/** The drawing put into a square; lines get no finer than the press holds. */
export function drawScene(drawing: readonly Stroke[], square: Rect): PathMark[] {
  const scale = square.width / 100;
  return drawing.map(({ d, ink, solid, width = 1.8 }) => {
    const placed = placeOutline(d, square.x, square.y, scale);
    if (solid) return { kind: 'path', d: placed, fill: ink };
    const strokeWidth = Number(Math.max(0.35, width * scale).toFixed(2));
    return { kind: 'path', d: placed, stroke: ink, strokeWidth };
  });
}
