import { expect, test } from 'vitest';
import { circle, placeOutline } from './outline';

test.each([
  ['M0 0L10 20Z', 5, 7, 2, 'M5 7L25 47Z'],
  ['M-1.5 2Q3 4 5 6', 0, 0, 10, 'M-15 20Q30 40 50 60'],
  ['M1 1L2 2M3 3C4 4 5 5 6 6', 100, 200, 1, 'M101 201L102 202M103 203C104 204 105 205 106 206'],
])('%s moves to its place', (d, dx, dy, scale, expected) => {
  expect(placeOutline(d, dx, dy, scale)).toBe(expected);
});

test('a circle begins at its left and closes', () => {
  expect(circle(10, 10, 4)).toMatch(/^M6 10C.*Z$/);
});
