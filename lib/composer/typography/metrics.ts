import type { Face } from '@/lib/composer/display-list';

/** Advance widths of the newspaper's fonts: all that the composer knows of a font. */
export interface Metrics {
  /** width of one character in a face, em */
  advance(face: Face, character: string): number;
}
