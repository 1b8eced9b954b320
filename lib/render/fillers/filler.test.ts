import { describe, expect, test } from 'vitest';
import type { Mark } from '@/lib/composer/display-list';
import { FILLER_THEMES, fillerMarks, themeFor } from './filler';

const metrics = { advance: (_: string, character: string) => (character < '\u2000' ? 0.55 : 1) };

/** Basic columns × lines of a broadsheet, as points. */
const sizes: [string, number, number][] = [
  ['1 column × 6 lines', 117, 65],
  ['1 column × 30 lines', 117, 377],
  ['2 columns × 5 lines', 242, 52],
  ['3 columns × 16 lines', 367, 195],
  ['8 columns × 6 lines', 992, 65],
  ['8 columns × 30 lines', 992, 377],
];

function edges(mark: Mark): [number, number][] {
  if (mark.kind === 'text') {
    const last = mark.glyphs.at(-1)?.x ?? 0;
    return [
      [mark.x, mark.y - mark.size * 0.8],
      [mark.x + last + mark.size * 0.5, mark.y],
    ];
  }
  if (mark.kind === 'rect')
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ];
  if (mark.kind !== 'path') return [];
  const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as [number, number]] : []));
}

describe('a public-service notice', () => {
  test.each(sizes)('stays inside its rectangle: %s', (_, width, height) => {
    for (const { id } of FILLER_THEMES) {
      const seed = Array.from({ length: 400 }, (_, at) => `seed ${at}`).find((each) => themeFor(each).id === id);
      expect(seed).toBeDefined();
      const rect = { x: 100, y: 200, width, height };
      for (const [x, y] of fillerMarks({ id: seed as string, rect, em: 9 }, metrics).flatMap(edges)) {
        expect(x).toBeGreaterThanOrEqual(100 - 0.01);
        expect(x).toBeLessThanOrEqual(100 + width + 0.01);
        expect(y).toBeGreaterThanOrEqual(200 - 0.01);
        expect(y).toBeLessThanOrEqual(200 + height + 0.01);
      }
    }
  });

  test('is labelled 公益广告 and says its slogan', () => {
    const marks = fillerMarks({ id: 'filler-1', rect: { x: 0, y: 0, width: 367, height: 195 }, em: 9 }, metrics);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? mark.glyphs.map(({ text }) => text) : [])).join('');
    expect(texts).toContain('公益广告');
    expect(texts).toContain(themeFor('filler-1').slogan[0]);
  });

  test('is the same for the same id', () => {
    const request = { id: '2026-11-21 03 4 60', rect: { x: 0, y: 0, width: 242, height: 195 }, em: 9 };
    expect(fillerMarks(request, metrics)).toEqual(fillerMarks(request, metrics));
  });

  test('neighbours on a page say different things', () => {
    const themes = FILLER_THEMES.map((_, turn) => themeFor('2026年11月21日 03', turn).id);
    expect(new Set(themes).size).toBe(FILLER_THEMES.length);
  });

  test('both lines of a slogan are equally long', () => {
    for (const { slogan } of FILLER_THEMES) expect([...slogan[0]].length).toBe([...slogan[1]].length);
  });
});
