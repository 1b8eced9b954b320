import type { Mark } from '@/lib/composer/display-list';
import type { PageFormat } from '@/lib/composer/page';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { foot } from './foot';
import type { Furniture } from './furniture';
import { headRegion } from './head-region';
import { masthead } from './masthead';
import { runningHead } from './running-head';

/**
 * The marks of a page's furniture. `frontHeadLines` is the composer's: lines under the running
 * head that the masthead takes; a page with front matter fills both together.
 */
export function furnitureMarks(
  format: PageFormat,
  frontHeadLines: number,
  furniture: Furniture,
  metrics: Metrics,
): Mark[] {
  const region = headRegion(format, frontHeadLines);
  const head = furniture.front
    ? masthead(region, furniture, furniture.front, metrics)
    : runningHead(region, furniture, metrics);
  return [...head, ...foot(region, furniture, metrics)];
}
