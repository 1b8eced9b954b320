import { describe, expect, test } from 'vitest';
import { cropMarks, pageBoxes } from './page-boxes';

const MM = 72 / 25.4;
const sheet = { width: 390 * MM, height: 550 * MM, bleed: 3 * MM, marks: [], zones: [] };

describe('boxes of the press page', () => {
  test('bleed is 3 mm round the trim, the film 9 mm', () => {
    const { media, trim, bleed } = pageBoxes(sheet, true);
    expect(media[0]).toBeCloseTo(408 * MM);
    expect(trim.map((edge) => Math.round(edge / MM))).toEqual([9, 9, 399, 559]);
    expect(bleed.map((edge) => Math.round(edge / MM))).toEqual([6, 6, 402, 562]);
  });

  test('readers get the trimmed page', () => {
    const { media, margin, trim } = pageBoxes(sheet, false);
    expect(media).toEqual([sheet.width, sheet.height]);
    expect([margin, ...trim]).toEqual([0, 0, 0, sheet.width, sheet.height]);
  });

  test('two crop marks at each corner, none inside the bleed', () => {
    const marks = cropMarks(sheet);
    expect(marks).toHaveLength(8);
    for (const [x1, y1, x2, y2] of marks) {
      for (const [x, y] of [
        [x1, y1],
        [x2, y2],
      ] as [number, number][]) {
        const inside =
          x > -sheet.bleed && x < sheet.width + sheet.bleed && y > -sheet.bleed && y < sheet.height + sheet.bleed;
        expect(inside).toBe(false);
      }
    }
  });
});
