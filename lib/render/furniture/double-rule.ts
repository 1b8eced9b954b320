import type { Mark } from '@/lib/composer/display-list';

/** 文武线: a thick rule and a thin one under it, the newspaper's own line. `y` is the thick rule's middle. */
export function doubleRule(left: number, right: number, y: number): Mark[] {
  const thin = y + THICK / 2 + 1.9;
  return [
    { kind: 'rule', x1: left, y1: y, x2: right, y2: y, width: THICK, ink: 'black' },
    { kind: 'rule', x1: left, y1: thin, x2: right, y2: thin, width: 0.5, ink: 'black' },
  ];
}

const THICK = 2.2;
