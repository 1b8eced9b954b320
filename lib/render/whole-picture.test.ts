import { expect, test } from 'vitest';
import type { PhotoMark } from '@/lib/composer/display-list';
import { printedPpi, wholePicture } from './whole-picture';

const mark = (crop: PhotoMark['crop']): PhotoMark => ({
  kind: 'photo',
  photoId: 'p',
  x: 10,
  y: 20,
  width: 144,
  height: 72,
  crop,
});

test('the whole picture lies so that its crop fills the frame', () => {
  expect(wholePicture(mark({ x: 0.5, y: 0.25, width: 0.5, height: 0.5 }))).toEqual({
    x: -134,
    y: -16,
    width: 288,
    height: 144,
  });
});

test.each([
  [{ x: 0, y: 0, width: 1, height: 1 }, { width: 600, height: 300 }, 300],
  [{ x: 0, y: 0, width: 0.5, height: 1 }, { width: 600, height: 300 }, 150],
  [{ x: 0, y: 0, width: 1, height: 1 }, { width: 600, height: 120 }, 120],
])('printed resolution is the worse of both directions', (crop, pixels, ppi) => {
  expect(printedPpi(mark(crop), pixels)).toBe(ppi);
});
