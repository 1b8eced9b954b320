import { describe, expect, it } from 'vitest';
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
