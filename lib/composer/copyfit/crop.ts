import type { ComposerPhoto } from '@/lib/composer/page';

/**
 * The part of a photo that fills a frame: as much as its proportion allows, kept around the focal point.
 * @param proportion width by height of the frame
 * @returns fractions of the photo's width and height
 */
export function cropToFrame(
  photo: ComposerPhoto,
  proportion: number,
): { x: number; y: number; width: number; height: number } {
  const own = photo.width / photo.height;
  const width = Math.min(1, proportion / own);
  const height = Math.min(1, own / proportion);
  const focal = photo.focal ?? { x: 0.5, y: 0.45 };
  return { x: within(focal.x - width / 2, 1 - width), y: within(focal.y - height / 2, 1 - height), width, height };
}

const within = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));
