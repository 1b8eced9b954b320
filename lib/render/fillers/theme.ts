/**
 * A public-service notice 公益广告: what a page prints where no report stands. Its drawing is line
 * art in a square of 100 × 100 that is put on the page at any size.
 */
import type { Ink } from '@/lib/composer/display-list';

export interface Stroke {
  /** path data with absolute commands M L Q C Z in a square of 100 × 100 */
  d: string;
  ink: Ink;
  /** filled instead of drawn as a line */
  solid?: boolean;
  /** line width in the square; 1.8 if not said */
  width?: number;
}

export interface FillerTheme {
  id: string;
  /** two lines of the same length, read one after the other */
  slogan: [string, string];
  /** a quieter line for large sizes */
  plea: string;
  drawing: Stroke[];
}
