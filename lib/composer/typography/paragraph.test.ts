import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealer, inventedParagraph } from '@/lib/composer/test-support/invented-copy';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { kindOf, startsNoLine } from './item';
import { itemize } from './itemize';
import { fitParagraph } from './paragraph';
import { prepareParagraph } from './prepared-paragraph';
import { setLine } from './set-line';

const items = (text: string) => itemize(text, 'song', testMetrics);

/** The best setting of a text as lines. */
function lines(text: string, measure: number, indent = 0): string[] {
  const units = items(text);
  const [best] = [...fitParagraph(prepareParagraph(units), { measure, indent })].sort((a, b) => a.cost - b.cost);
  let from = 0;
  return (best?.breaks ?? []).map((to) => {
    const line = units
      .slice(from, to)
      .map((unit) => unit.text)
      .join('');
    from = to;
    return line;
  });
}

describe('line breaking after clreq', () => {
  it.each([
    ['sets Han solid', '一二三四五六七八九十甲乙', 6, ['一二三四五六', '七八九十甲乙']],
    [
      'keeps a comma from the line start: it is pushed in with its half width',
      '一二三四五六，七八九十甲',
      6.5,
      ['一二三四五六，', '七八九十甲'],
    ],
    ['keeps an opening quote from the line end', '一二三四五“六七八”九十', 6.5, ['一二三四五', '“六七八”九十']],
    ['keeps a closing quote with its word', '一二三“四五六”七八九十', 7.2, ['一二三“四五六”', '七八九十']],
    ['never divides a doubled dash', '一二三四五——六七八九', 6, ['一二三四五', '——六七八九']],
    ['keeps a number whole', '一二三四五2026年六七八', 6.2, ['一二三四五', '2026年六七八']],
    ['does not begin a line with a middle dot', '一二三四五六·七八九十甲', 6.5, ['一二三四五六·', '七八九十甲']],
  ])('%s', (_rule, text, measure, expected) => expect(lines(text, measure)).toEqual(expected));

  it('indents the first line by two em', () => {
    expect(lines('一二三四五六七八九十', 6, 2)).toEqual(['一二三四', '五六七八九十']);
  });

  it('leaves no single character on the last line if the line before can spare one', () => {
    const last = lines('云湖市第三小学的同学们，在操场上放飞了纸鸢。', 7).at(-1) as string;
    expect([...last].filter((one) => kindOf(one) === 'han').length).toBeGreaterThanOrEqual(2);
  });

  it('offers a choice of line counts, fewest first', () => {
    const text = inventedParagraph(dealer(3), 200);
    const fits = fitParagraph(prepareParagraph(items(text)), { measure: 13, indent: 2 });
    expect(fits.length).toBeGreaterThan(1);
    expect(fits.map((fit) => fit.lines)).toEqual(fits.map((_, at) => (fits[0]?.lines as number) + at));
  });

  it('sets even what cannot be set well', () => {
    expect(lines('Pneumonoultramicroscopicsilicovolcanoconiosis', 5).join('')).toHaveLength(45);
  });
});

describe('every setting of every text', () => {
  it('loses no character, begins and ends no line with a prohibited mark, and keeps to its measure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 10, max: 26 }), (seed, measure) => {
        const text = inventedParagraph(dealer(seed), 20 + (seed % 200));
        const units = items(text);
        for (const fit of fitParagraph(prepareParagraph(units), { measure, indent: 2 })) {
          let from = 0;
          fit.breaks.forEach((to, line) => {
            const unit = units.slice(from, to);
            const first = unit[0]?.text[0] as string;
            const last = unit.at(-1)?.text.at(-1) as string;
            from = to;
            expect(startsNoLine(kindOf(first))).toBe(false);
            expect(kindOf(last)).not.toBe('open');
            const align = line === fit.breaks.length - 1 ? 'left' : 'justify';
            expect(setLine(unit, measure - (line === 0 ? 2 : 0), align).excess).toBeLessThan(0.02);
          });
          expect(from).toBe(units.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
