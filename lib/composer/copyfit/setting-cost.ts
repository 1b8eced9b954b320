import { SEPARATOR, spanWidth } from '@/lib/composer/geometry';
import type { ReportCopy } from './report-copy';
import type { Configuration } from './variants';

/** What a desk likes and dislikes in the shape of a single report, in the same currency as the page's score. */

const CLIMBING_LEAD = 7;
const CLIMBING = 1.5;

/** Cost that does not depend on the height: headline grade, division, copy beside the headline, photo sizes. */
export function configurationCost(config: Configuration, rank: number): number {
  const { division, heading, choices } = config;
  const climbing = heading.columns < division.text.count ? (rank === 1 ? CLIMBING_LEAD : CLIMBING) : 0;
  return heading.cost + division.cost + climbing + choices.reduce((sum, choice) => sum + choice.cost, 0);
}

/** @param lines of the block; @param under lines of copy under the headline */
export function shapeCost(copy: ReportCopy, config: Configuration, lines: number, under: number): number {
  const { grid, rank } = copy;
  const { width } = config;
  let cost = 0;
  if (under < 7 && config.division.text.count > 1) cost += (7 - under) * 1.2;
  if (under > 48) cost += (under - 48) * 0.4;
  if (width === 1 && lines > 34) cost += (lines - 34) * 0.6;
  const aspect = (spanWidth(grid, width) + grid.gutter) / ((lines + SEPARATOR - 1) * grid.format.pitch);
  if (aspect > 4) cost += (aspect - 4) * 6;
  if (aspect < 0.35) cost += (0.35 - aspect) * 40;
  if (rank === 1 && width < grid.columns * 0.5) cost += 30;
  if (rank >= 3 && width > grid.columns * 0.63) cost += 6;
  return cost;
}
