import type { Mark } from '@/lib/composer/display-list';

/** 文武线: a thick rule and a thin one under it (or over it), the newspaper's own line. `y` is the thick rule's middle. */
export function doubleRule(
  left: number,
  right: number,
  y: number,
  thick = 2.2,
  thin: 'below' | 'above' = 'below',
): Mark[] {
  const apart = (thick / 2 + 1.9) * (thin === 'below' ? 1 : -1);
  return [
    { kind: 'rule', x1: left, y1: y, x2: right, y2: y, width: thick, ink: 'black' },
    { kind: 'rule', x1: left, y1: y + apart, x2: right, y2: y + apart, width: 0.5, ink: 'black' },
  ];
}
