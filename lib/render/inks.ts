/**
 * The inks of the newspaper: what goes on the plates and what the screen shows. Copy is black
 * and nothing else, so it stays sharp when the plates don't register; no ink exceeds 200 %
 * area coverage, newsprint takes 240.
 */
import type { Ink } from '@/lib/composer/display-list';

/** Cyan, magenta, yellow, black in per cent. */
export type Cmyk = [number, number, number, number];

export const PRINT_INKS: Record<Ink, Cmyk> = {
  black: [0, 0, 0, 100],
  dark: [0, 0, 0, 85],
  grey: [0, 0, 0, 55],
  hairline: [0, 0, 0, 38],
  tint: [2, 2, 8, 5],
  red: [8, 92, 88, 10],
  paper: [0, 0, 0, 0],
};

export const SCREEN_INKS: Record<Ink, string> = {
  black: '#1c1b19',
  dark: '#3a3834',
  grey: '#87837b',
  hairline: '#b3aea4',
  tint: '#eeebe1',
  red: '#b8352a',
  paper: '#fdfcf9',
};
