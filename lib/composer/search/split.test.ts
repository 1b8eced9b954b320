import { describe, expect, it } from 'vitest';
import { anchorMasks } from './anchors';
import { splitsOf } from './split';

const free = anchorMasks([]);

describe('the divisions of a set', () => {
  it('have the most important piece in the first part, and cost for each pair that stands the wrong way round', () => {
    expect(splitsOf(0b111, free)).toEqual([
      { first: 0b101, second: 0b010, stack: true, row: true, stackOrder: 1.4, rowOrder: 0.3 },
      { first: 0b011, second: 0b100, stack: true, row: true, stackOrder: 0, rowOrder: 0 },
      { first: 0b001, second: 0b110, stack: true, row: true, stackOrder: 0, rowOrder: 0 },
    ]);
  });

  it('leave a bound piece in the part that holds its corner', () => {
    const ways = (...anchors: Parameters<typeof anchorMasks>[0]) =>
      splitsOf(0b11, anchorMasks(anchors)).map(({ first, stack, row }) => [first, stack, row]);
    expect(ways(undefined, 'BR')).toEqual([[0b01, true, true]]);
    expect(ways(undefined, 'TL')).toEqual([[0b10, true, true]]);
    expect(ways(undefined, 'TR')).toEqual([
      [0b10, true, false],
      [0b01, false, true],
    ]);
    expect(ways('BL', 'TR')).toEqual([
      [0b10, true, false],
      [0b01, false, true],
    ]);
    expect(ways('TL', 'TR')).toEqual([[0b01, false, true]]);
    expect(ways('TL', 'TL')).toEqual([]);
  });
});
