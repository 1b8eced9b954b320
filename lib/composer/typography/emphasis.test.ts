import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoldRange } from '@/lib/composer/page';
import { dealer, inventedBold, inventedParagraph } from '@/lib/composer/test-support/invented-copy';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { emphasized } from './emphasis';
import { kindOf, startsNoLine } from './item';
import { itemize } from './itemize';
import { fitParagraph } from './paragraph';
import { prepareParagraph } from './prepared-paragraph';
import { naturalWidth, setLine } from './set-line';

const plain = (text: string) => itemize(text, 'song', testMetrics);
const items = (text: string, bold: BoldRange[]) => emphasized(plain(text), bold, 'song', testMetrics);

/** Text as it is drawn, bold words in ‹ ›. */
const drawn = (text: string, ...bold: BoldRange[]): string =>
  setLine(items(text, bold), 40, 'left')
    .glyphs.map((glyph) => (glyph.face === 'hei' ? `‹${glyph.text}›` : glyph.text))
    .join('')
    .replaceAll('›‹', '');

describe('bold words', () => {
  it.each<[string, string, BoldRange[], string]>([
    ['stand in 黑 among the 宋', '报名今晚截止。', [[2, 6]], '报名‹今晚截止›。'],
    ['may be several', '甲乙丙丁', [[0, 1], [2, 3]], '‹甲›乙‹丙›丁'], // biome-ignore format: a row a case
    ['take their marks along', '云“湖”，晚', [[1, 5]], '云‹“湖”，›晚'],
    ['may begin within a word', 'OpenAI发布', [[4, 6]], 'Open‹AI›发布'],
    ['may end within a number', '约2026年', [[0, 3]], '‹约20›26年'],
    ['never divide a doubled dash', '说——好', [[1, 2]], '说‹——›好'],
    ['count a rare character as two units of the text', '𠮷野𠮷', [[3, 5]], '𠮷野‹𠮷›'],
    ['draw no blank', '陆 何', [[0, 3]], '‹陆何›'],
  ])('%s', (_rule, text, bold, expected) => expect(drawn(text, ...bold)).toBe(expected));

  it('are measured in their own face', () => {
    expect(naturalWidth(plain('3A'))).toBeCloseTo(0.55 + 0.54);
    expect(naturalWidth(items('3A', [[0, 2]]))).toBeCloseTo(0.58 * 2);
    expect(naturalWidth(items('3A', [[1, 2]]))).toBeCloseTo(0.55 + 0.58);
  });

  it('begin where the letters before them end', () => {
    const { glyphs } = setLine(items('云3A湖', [[2, 3]]), 10, 'left');
    expect(glyphs.map(({ x }) => Math.round(x * 100) / 100)).toEqual([0, 1, 1.55, 2.13]);
  });

  it('keep a middle dot in the middle of its width, however wide the face has it', () => {
    const { glyphs } = setLine(items('云·湖', [[0, 3]]), 10, 'left');
    expect(glyphs.map(({ x }) => x)).toEqual([0, 0.75, 1.5]);
  });

  it('lose half an em between marks across the change of face', () => {
    expect(naturalWidth(items('云”，湖', [[0, 2]]))).toBeCloseTo(3.5);
  });
});

describe('a change of face', () => {
  const anyText = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 10, max: 26 }));

  it('moves nothing where all characters are as wide in both faces', () => {
    const text = '湖堤上的红马甲“捡拾”垃圾，擦拭护栏——每一步都做得认真。'.repeat(6);
    const bold = inventedBold(dealer(3), text);
    const places = (units: ReturnType<typeof plain>) =>
      fitParagraph(prepareParagraph(units), { measure: 13, indent: 2 });
    expect(places(items(text, bold))).toEqual(places(plain(text)));
  });

  it('opens no place to break a line and closes none, nor a gap to stretch, nor a mark to trim', () => {
    fc.assert(
      fc.property(anyText, ([seed]) => {
        const text = inventedParagraph(dealer(seed), 20 + (seed % 200));
        const before = prepareParagraph(plain(text));
        const after = prepareParagraph(items(text, inventedBold(dealer(seed), text)));
        for (const rule of ['breakAfter', 'gap', 'trim', 'gives', 'spent', 'left', 'right', 'weight'] as const)
          expect(after[rule]).toEqual(before[rule]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no character, leaves each in its face, and every line within its measure and rules', () => {
    fc.assert(
      fc.property(anyText, ([seed, measure]) => {
        const text = inventedParagraph(dealer(seed), 20 + (seed % 200));
        const bold = inventedBold(dealer(seed), text);
        const units = items(text, bold);
        for (const fit of fitParagraph(prepareParagraph(units), { measure, indent: 2 })) {
          let from = 0;
          let set = '';
          const faces: boolean[] = [];
          fit.breaks.forEach((to, line) => {
            const align = line === fit.breaks.length - 1 ? 'left' : 'justify';
            const { glyphs, excess } = setLine(units.slice(from, to), measure - (line === 0 ? 2 : 0), align);
            from = to;
            const words = glyphs.map((glyph) => glyph.text).join('');
            set += words;
            for (const { text, face } of glyphs) faces.push(...Array.from(text, () => face === 'hei'));
            expect(startsNoLine(kindOf(words[0] as string))).toBe(false);
            expect(kindOf(words.at(-1) as string)).not.toBe('open');
            expect(excess).toBeLessThan(0.02);
          });
          expect(set).toBe(text);
          const wanted = [...text].map((character, at) => {
            const start = character === text[at - 1] && '—…'.includes(character) ? at - 1 : at;
            return bold.some((range) => range[0] <= start && start < range[1]);
          });
          expect(faces).toEqual(wanted);
        }
      }),
      { numRuns: 60 },
    );
  });
});
