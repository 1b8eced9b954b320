/**
 * What a report gives up, step by step, when it cannot be set as its rank would have it: one report never makes
 * a page impossible. Nothing yields where there is another way.
 */
export interface Yields {
  /** the headline is set smaller and in more lines */
  heading: boolean;
  /** a photo of extreme proportion is cropped as far as it takes, at its focal point */
  crop: boolean;
  /** photos that are set; the desk is told of the others */
  photos: number;
}

/** More photos than this are not set in one report. */
const MOST_PHOTOS = 4;

export const NOTHING_YIELDS: Yields = { heading: false, crop: false, photos: MOST_PHOTOS };

/** In the order in which they are tried. */
export const STEPS: readonly Yields[] = [
  NOTHING_YIELDS,
  { heading: true, crop: false, photos: MOST_PHOTOS },
  ...[MOST_PHOTOS, 2, 1, 0].map((photos) => ({ heading: true, crop: true, photos })),
];
