import { expect, test } from 'vitest';
import { widthOf } from './photo-sides';

test.each([
  ['thumb', 4000, 3000, 480],
  ['thumb', 3000, 4000, 360],
  ['screen', 1200, 900, 1200],
  ['thumb', 20, 3000, 3],
] as const)('%s of %s × %s is %s wide', (size, width, height, wide) => {
  expect(widthOf(size, { width, height })).toBe(wide);
});
