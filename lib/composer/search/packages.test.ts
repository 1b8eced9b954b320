import { describe, expect, it } from 'vitest';
import { packages } from './packages';

describe('packages', () => {
  it.each([
    [5, 9, [[0], [1], [2], [3], [4]]],
    [5, 4, [[0], [1], [2], [3, 4]]],
    [7, 5, [[0], [1], [2], [3, 4], [5, 6]]],
    [8, 4, [[0], [1], [2, 3, 4], [5, 6, 7]]],
  ])('%i reports in %i pieces', (count, room, groups) => expect(packages(count, room)).toEqual(groups));

  it('never pack the first and never lose one', () => {
    for (let count = 1; count <= 30; count++) {
      const groups = packages(count, 8);
      if (!groups) continue;
      expect(groups[0]).toEqual([0]);
      expect(groups.length).toBeLessThanOrEqual(8);
      expect(groups.flat()).toEqual(Array.from({ length: count }, (_, at) => at));
    }
  });

  it('say no when there are too many', () => expect(packages(60, 8)).toBeNull());
});
