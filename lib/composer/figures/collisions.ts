import type { Geometry } from '@/lib/composer/geometry';
import type { SetBlock } from '@/lib/composer/setting/set-block';

/** 碰题: two headings without a box, level with each other by a line or more, with nothing but a gutter between. */
export function countCollisions(blocks: SetBlock[], page: Geometry): number {
  let count = 0;
  for (const left of blocks) {
    for (const right of blocks) {
      if (left.box || right.box) continue;
      const gap = right.heading.x - left.heading.x - left.heading.width;
      if (gap < 0 || gap > page.columnWidth * 0.5) continue;
      const bottom = Math.min(left.heading.y + left.heading.height, right.heading.y + right.heading.height);
      if (bottom - Math.max(left.heading.y, right.heading.y) >= page.format.pitch - 0.01) count++;
    }
  }
  return count;
}
