import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { itemize } from './itemize';
import { naturalWidth, setLine } from './set-line';

const items = (text: string) => itemize(text, 'song', testMetrics);
const xs = (text: string, measure: number, align: Parameters<typeof setLine>[2]) =>
  setLine(items(text), measure, align).glyphs.map((glyph) => Math.round(glyph.x * 100) / 100);

describe('widths of punctuation', () => {
  it.each([
    ['a line ends with half a mark', '云湖，', 2.5],
    ['a line begins with half a bracket', '“云湖', 2.5],
    ['two marks are one and a half em', '云。”湖', 3.5],
    ['opening marks too', '云“《湖', 3.5],
    ['close, then pause', '云”，湖', 3.5],
    ['a mark between characters is a full em', '云，湖', 3],
  ])('%s', (_rule, text, width) => expect(naturalWidth(items(text))).toBeCloseTo(width));
});

describe('setting a line', () => {
  it('sets a full line solid', () => expect(xs('云湖晚报', 4, 'justify')).toEqual([0, 1, 2, 3]));

  it('opens a short line evenly', () => expect(xs('云湖晚报', 4.3, 'justify')).toEqual([0, 1.1, 2.2, 3.3]));

  it('gives the gap between Han and Latin first', () => {
    expect(xs('云湖A报', 3.74, 'justify')).toEqual([0, 1, 2.1, 2.74]);
  });

  it('pushes a long line in, brackets before commas', () => {
    const line = setLine(items('云，湖（晚）报人'), 7.8, 'justify');
    expect(line.excess).toBe(0);
    expect(line.glyphs[2]?.x).toBe(2);
  });

  it('says by how much a line bursts', () =>
    expect(setLine(items('云湖晚报'), 3.5, 'justify').excess).toBeCloseTo(0.5));

  it('centres', () => expect(xs('云湖', 4, 'centre')).toEqual([1, 2]));

  it('moves a middle dot to the middle of its width', () => expect(xs('云·湖', 2.5, 'left')).toEqual([0, 1.09, 1.5]));
});
