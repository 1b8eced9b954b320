import type { Face } from '@/lib/composer/display-list';
import type { PageFormat } from '@/lib/composer/page';

/**
 * Headline sizes by importance, pt, best first: the reader sees the order of a page in the sizes of its
 * headlines. Tiers overlap, so a full page can give way by a grade.
 */
const SIZES: Readonly<Record<PageFormat['name'], readonly (readonly number[])[]>> = {
  broadsheet: [
    [60, 54, 48, 44],
    [44, 40, 36, 32],
    [32, 28, 26, 24],
    [28, 26, 24, 21],
    [24, 22, 20, 18],
  ],
  tabloid: [
    [42, 38, 34, 30],
    [30, 28, 26, 24],
    [26, 24, 22, 20],
    [24, 22, 20, 18],
    [22, 20, 18, 16],
  ],
};

/** @param rank 1 = leading report of the page */
export function headlineSizes(format: PageFormat, rank: number): readonly number[] {
  const tier = rank <= 2 ? rank - 1 : rank <= 4 ? 2 : rank <= 6 ? 3 : 4;
  return SIZES[format.name][tier] as readonly number[];
}

/** Faces alternate so that neighbours differ; the lead has the heaviest. */
export function headlineFace(rank: number): Face {
  if (rank === 1) return 'heiBlack';
  return rank % 2 === 0 ? 'songBlack' : 'heiBold';
}
