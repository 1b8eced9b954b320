import type { Face } from '@/lib/composer/display-list';

/** Advance widths in em, as the composer measures with them. */
export interface Measure {
  advance(face: Face, character: string): number;
}
