import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { setText, textWidth } from '@/lib/render/set-text';
import type { Rect } from './arrangement';

const LABEL = '公益广告';

/** 花边: a thin frame with a hairline inside, opened at the foot for the label 公益广告. */
export function drawFrame(rect: Rect, em: number, metrics: Metrics): Mark[] {
  const { x, y, width, height } = rect;
  const outer = 0.6;
  const inner = Math.min(3.2, width * 0.03);
  const size = Math.min(em * 0.78, width * 0.1);
  const right = x + width - inner - em * 0.8;
  const labelWidth = textWidth(LABEL, 'hei', size, metrics);
  const base = y + height - inner;
  return [
    {
      kind: 'rect',
      x: x + outer / 2,
      y: y + outer / 2,
      width: width - outer,
      height: height - outer,
      fill: 'tint',
      stroke: 'dark',
      strokeWidth: outer,
    },
    {
      kind: 'rect',
      x: x + inner,
      y: y + inner,
      width: width - 2 * inner,
      height: height - 2 * inner,
      stroke: 'grey',
      strokeWidth: 0.35,
    },
    {
      kind: 'rect',
      x: right - labelWidth - size * 0.4,
      y: base - size * 0.6,
      width: labelWidth + size * 0.8,
      height: size * 0.8,
      fill: 'tint',
    },
    setText(
      { text: LABEL, face: 'hei', size, x: right, y: base + size * 0.02, align: 'right', ink: 'dark', role: 'filler' },
      metrics,
    ),
  ];
}
