import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { itemize } from './itemize';
import { fitParagraph } from './paragraph';
import { lineItems, prepareParagraph } from './prepared-paragraph';
import { syllables } from './syllables';

const FILL = '云湖市第三小学的同学们在操场上放飞了纸鸢大家都很高兴';

/** The best lines of a text that is pushed along by so many characters before it. */
function lines(text: string, before: number, measure: number): string[] {
  const paragraph = prepareParagraph(
    itemize(`${FILL.slice(0, before)}${text}${FILL}。`, 'song', testMetrics, syllables),
  );
  const [best] = [...fitParagraph(paragraph, { measure, indent: 2 })].sort((a, b) => a.cost - b.cost);
  return (best?.breaks ?? []).map((to, at, all) =>
    lineItems(paragraph, all[at - 1] ?? 0, to)
      .map((item) => item.text)
      .join(''),
  );
}

const everywhere = (text: string, holds: (lines: string[]) => void): void => {
  for (const measure of [11, 13, 17]) for (let before = 1; before < 20; before++) holds(lines(text, before, measure));
};

describe('what is one word is on one line, wherever in the paragraph it stands', () => {
  it.each([
    '0635-8246713', // a telephone number
    '370211199907',
    '1234567890123', // wider than six em
    '−12.5℃',
    '±0.3％',
    '９８％',
    '３．５‰',
    '66㎡',
    '120㎞',
    '￥1200',
    '＄85',
    '€300',
    '№12',
    'CO₂',
    '10⁻³',
    'SO₄²⁻',
    '5 kg',
    'ＡＰＰ',
    '2020–2026',
    'teacher’s',
  ])('%s', (word) =>
    everywhere(word, (set) =>
      expect(
        set.some((line) => line.includes(word)),
        set.join('|'),
      ).toBe(true),
    ),
  );

  it('but where it is wider than the column: there nothing is lost', () => {
    const code = '6217001234567890123456789';
    expect(lines(code, 3, 11).join('')).toContain(code);
  });
});

describe('long runs', () => {
  it('divide an address after its marks only', () => {
    const address = 'https://www.yunhu.example.org/2026/11/21/education?page=3&part=2';
    everywhere(address, (set) => {
      const inside = set.filter((line) => /[a-z]$/i.test(line) && !line.endsWith('2'));
      expect(inside).toEqual([]);
    });
  });

  it('divide a long word between syllables, with a hyphen, and leave it whole in one line', () => {
    const word = 'internationalization';
    const all = new Set<string>();
    everywhere(word, (set) => {
      const text = set.join('\n');
      expect(text.replaceAll('-\n', '').replaceAll('\n', '')).toContain(word);
      const divided = /([a-z]+)-\n/.exec(text);
      all.add(divided ? (divided[1] as string) : 'whole');
    });
    expect(
      [...all].every((part) => part === 'whole' || /^(?:in|inter|interna|international|internationaliza)/.test(part)),
    ).toBe(true);
    expect(all.size).toBeGreaterThan(1);
  });

  it('give subscripts their own width and not a whole em', () => {
    const narrow = { advance: (_face: unknown, character: string) => (character === '₂' ? 0.33 : 0.5) };
    expect(itemize('CO₂', 'song', narrow as never)[0]?.width).toBeCloseTo(1.33);
  });
});

describe('what is never printed', () => {
  it('takes no room and leaves no mark, and stays in the text', () => {
    const items = itemize('云\u200b湖\u2060晚\ufe0f报', 'song', testMetrics);
    expect(items.map((item) => item.width)).toEqual([1, 1, 1, 1]);
    expect(items.map((item) => item.text).join('')).toBe('云\u200b湖\u2060晚\ufe0f报');
    expect(items.map((item) => item.glyphs?.map((glyph) => glyph.text).join('') ?? item.text).join('')).toBe(
      '云湖晚报',
    );
  });
});
