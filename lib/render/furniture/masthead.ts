/**
 * 报头, the head of the front page: the nameplate at the left, the ear 报眼 with the day's contents
 * at the right, below them a 文武线 and the strip with day, serial number, extent, publisher and
 * CN number that the press law asks of every newspaper.
 */
import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { doubleRule } from './double-rule';
import { ear } from './ear';
import { factStrip } from './fact-strip';
import type { FrontMatter, Furniture } from './furniture';
import type { HeadRegion } from './head-region';
import { nameplateMark } from './nameplate';

/** Part of the width that the nameplate may take. */
const NAME_SHARE = 0.6;

export function masthead(region: HeadRegion, furniture: Furniture, front: FrontMatter, metrics: Metrics): Mark[] {
  const { left, right, width, top, height, em } = region;
  const strip = em * 2;
  const rule = top + height - strip - em * 1.9;
  const gap = em * 1.3;
  const name = nameplateMark(
    furniture.newspaper,
    furniture.nameplate,
    { x: left, y: top, width: width * NAME_SHARE, height: rule - gap - top, align: 'left' },
    metrics,
  );
  const earRoom = {
    left: left + width * (NAME_SHARE + 0.045),
    right,
    top,
    bottom: rule - em * 0.4,
  };
  return [
    name,
    ...ear(earRoom, front, em, metrics),
    ...doubleRule(left, right, rule),
    ...factStrip({ left, right, top: rule + 3.4, height: strip }, furniture, front, em, metrics),
  ];
}
