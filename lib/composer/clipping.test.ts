import { describe, expect, test } from 'vitest';
import { clipping } from './clipping';
import { formats } from './formats';
import { likelyRank } from './likely-rank';
import { inventedReport } from './test-support/invented-page';
import { testMetrics } from './test-support/test-metrics';

const alone = (characters: number) => inventedReport({ seed: 5, priority: 1, characters });

describe('a report before it has a page', () => {
  test.each([
    [60, 7],
    [199, 7],
    [260, 5],
    [500, 3],
    [800, 2],
    [1000, 1],
    [2600, 1],
  ])('of %i characters usually stands at place %i', (characters, rank) => {
    const body = [{ kind: 'paragraph' as const, text: '字'.repeat(characters) }];
    expect(likelyRank({ body })).toBe(rank);
  });

  test('photo news is set with its photo, caption and byline', () => {
    const report = inventedReport({ seed: 5, priority: 1, characters: 0, photos: 1 });
    const sheet = clipping(report, formats.tabloid, testMetrics)?.sheet;
    const printed = sheet?.marks.map((mark) =>
      mark.kind === 'text' ? mark.glyphs.map(({ text }) => text).join('') : mark.kind,
    );
    expect(printed).toContain('photo');
    expect(printed?.join('')).toContain('同学们在湖边观察水鸟。');
    expect(printed?.join('').replace(/\s/g, '')).toContain(report.byline.replace(/\s/g, ''));
  });

  test.each(['broadsheet', 'tabloid'] as const)('has a headline for its length (%s)', (name) => {
    const sizes = [80, 500, 1400].map((characters) => {
      const marks = clipping(alone(characters), formats[name], testMetrics)?.sheet.marks ?? [];
      return Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.size : 0)));
    });
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeLessThanOrEqual(24);
    expect(sizes[2]).toBeGreaterThanOrEqual(30);
  });
});
