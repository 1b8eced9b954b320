import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fittingSize, setText } from '@/lib/render/set-text';
import type { Furniture } from './furniture';
import type { HeadRegion } from './head-region';

/** The foot line under the type area: address, telephone, printing house. None without text. */
export function foot(region: HeadRegion, furniture: Furniture, metrics: Metrics): Mark[] {
  if (!furniture.foot) return [];
  const { left, right, width, areaBottom, em } = region;
  const y = areaBottom + em * 1.1;
  const size = fittingSize(furniture.foot, 'song', em * 0.92, width, metrics);
  return [
    { kind: 'rule', x1: left, y1: y, x2: right, y2: y, width: 0.5, ink: 'grey' },
    setText(
      { text: furniture.foot, face: 'song', size, x: left + width / 2, y: y + em * 1.5, align: 'middle' },
      metrics,
    ),
  ];
}
