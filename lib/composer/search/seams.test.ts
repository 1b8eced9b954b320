import { describe, expect, it } from 'vitest';
import { alignedGutters, rowSeam, stackSeam } from './seam-cost';
import { seams } from './seams';

const page = { columns: 4, lines: 10 };
const block = (column: number, line: number, columns: number, lines: number) => ({ column, line, columns, lines });

describe('seams', () => {
  it.each([
    [
      'two halves side by side',
      [block(0, 0, 2, 10), block(2, 0, 2, 10)],
      { vertical: 1, full: 0, middle: 0, longest: 1 },
    ],
    ['two halves in a pile', [block(0, 0, 4, 5), block(0, 5, 4, 5)], { vertical: 0, full: 1, middle: 1, longest: 0 }],
    [
      'a lead across the top is accepted',
      [block(0, 0, 4, 3), block(0, 3, 2, 7), block(2, 3, 2, 7)],
      { full: 1, middle: 0, longest: 0.7 },
    ],
    [
      'a wheel has none',
      [block(0, 0, 3, 3), block(3, 0, 1, 7), block(1, 7, 3, 3), block(0, 3, 1, 7), block(1, 3, 2, 4)],
      { vertical: 0, full: 0, middle: 0 },
    ],
  ])('%s', (_case, blocks, expected) => expect(seams(blocks, page)).toMatchObject(expected));
});

describe('what the search pays while it joins parts', () => {
  const whole = { width: 4, columns: 4, lines: 100 };
  it.each([
    ['a pile of part of the width has no seam', { ...whole, width: 3 }, 50, 100, 0],
    ['near the top it is accepted', whole, 30, 100, 5],
    ['in the middle it splits the page', whole, 31, 100, 22],
    ['near the foot it is accepted', whole, 72, 100, 5],
    ['a pile stands at the foot: its seam is lower than it looks', whole, 10, 60, 22],
  ])('for a pile: %s', (_, place, top, height, cost) => expect(stackSeam(place, top, height)).toBe(cost));
  it('for a row from top to foot, and for gutters that go on', () => {
    expect([rowSeam(whole, 99), rowSeam(whole, 100)]).toEqual([0, 45]);
    expect([alignedGutters(whole, 99), alignedGutters(whole, 100)]).toEqual([8, 53]);
  });
});

it('the longest gutter is found whatever the order of the blocks', () => {
  const blocks = [block(0, 6, 4, 1), block(0, 0, 4, 1), block(0, 1, 2, 5), block(2, 1, 2, 5), block(0, 7, 4, 3)];
  expect(seams(blocks, page).longest).toBe(0.5);
});
