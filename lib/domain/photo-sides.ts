/** The longer side of each derivative of a photo, in pixels; none is larger than the photo. */
export const photoSides = { thumb: 480, screen: 1600, print: 3600 } as const;

/** How wide a derivative of a photo is. */
export function widthOf(size: keyof typeof photoSides, { width, height }: { width: number; height: number }): number {
  return Math.round(width * Math.min(1, photoSides[size] / Math.max(width, height, 1)));
}
