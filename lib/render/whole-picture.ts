/** A photo on the page: the shown part of the picture fills the frame, the rest is clipped away. */
import type { PhotoMark } from '@/lib/composer/display-list';

/** Below this a photo looks coarse on newsprint. */
export const LEAST_PPI = 150;

export interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the whole picture must lie so that its crop fills the frame, pt. */
export function wholePicture(mark: PhotoMark): Placed {
  const width = mark.width / mark.crop.width;
  const height = mark.height / mark.crop.height;
  return { x: mark.x - mark.crop.x * width, y: mark.y - mark.crop.y * height, width, height };
}

/** Pixels per printed inch, the worse of the two directions, for a picture of so many pixels. */
export function printedPpi(mark: PhotoMark, pixels: { width: number; height: number }): number {
  const across = (pixels.width * mark.crop.width) / (mark.width / 72);
  const down = (pixels.height * mark.crop.height) / (mark.height / 72);
  return Math.round(Math.min(across, down));
}
