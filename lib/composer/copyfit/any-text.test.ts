import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/composer/formats';
import { geometry } from '@/lib/composer/geometry';
import type { ComposerReport } from '@/lib/composer/page';
import { anyText } from '@/lib/composer/test-support/any-characters';
import { inventedReport } from '@/lib/composer/test-support/invented-page';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { itemize } from '@/lib/composer/typography/itemize';
import { setLine } from '@/lib/composer/typography/set-line';
import { INDENT } from './measured-copy';
import { fitParagraph } from '@/lib/composer/typography/paragraph';
import { lineItems, prepareParagraph } from '@/lib/composer/typography/prepared-paragraph';
import { syllables } from '@/lib/composer/typography/syllables';
import { countKinsoku } from '@/lib/composer/figures/kinsoku';
import type { CopyLine } from '@/lib/composer/setting/copy-line';
import { ReportCopy } from './report-copy';
import { wrap } from '@/lib/composer/typography/wrap';

const MEASURES = [10, 13, 26];

function copyOf(change: Partial<ComposerReport>): ReportCopy {
  const report = { ...inventedReport({ seed: 1, priority: 3, characters: 80 }), ...change };
  return new ReportCopy(report, 3, geometry(formats.tabloid), testMetrics);
}

/** Every line of the copy as it is set: how far it bursts, and its units. */
function linesOf(copy: ReportCopy, measure: number) {
  return copy.at(measure).units.flatMap(({ unit, options }) =>
    unit.kind === 'subhead'
      ? []
      : options.flatMap(({ fit }) => {
          let from = 0;
          return (fit?.breaks ?? []).map((to, line) => {
            const items = unit.prepared.items.slice(from, to);
            from = to;
            return { items, excess: setLine(items, measure - (line === 0 ? INDENT : 0), 'justify').excess };
          });
        }),
  );
}

describe('copy that cannot be broken well', () => {
  it.each([
    ['a row of swung dashes', '～'.repeat(40)],
    ['a signature behind wide blanks', `谢谢大家。${'　'.repeat(24)}云湖市第三小学`],
    ['a shout', '！'.repeat(30)],
    ['a question', `什么${'？'.repeat(30)}`],
    ['opening brackets', '（'.repeat(30)],
    ['blanks within', `a${' '.repeat(80)}b`],
  ])('%s is set within its measure', (_kind, text) => {
    const copy = copyOf({ body: [{ kind: 'paragraph', text }], editorsNote: text });
    for (const measure of MEASURES) {
      for (const { excess, items } of linesOf(copy, measure)) if (items.length > 1) expect(excess).toBeLessThan(0.03);
    }
  });

  it('leaves wide blanks at the end of their line, which is not spaced out', () => {
    const copy = copyOf({
      body: [{ kind: 'paragraph', text: `谢谢大家。${'　'.repeat(24)}云湖市第三小学` }],
      byline: '',
    });
    const [first, second] = linesOf(copy, 13);
    expect(setLine(first?.items ?? [], 11, 'justify').glyphs.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4]);
    expect(second?.items[0]?.text).toBe('云');
  });
});

describe('text of any characters in any part', () => {
  it('is set to the last character, no line wider than its measure but of one unit', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...MEASURES), (text, measure) => {
        const copy = copyOf({ body: [{ kind: 'paragraph', text }], editorsNote: text, byline: text.slice(0, 60) });
        for (const { unit, options } of copy.at(measure).units) {
          if (unit.kind === 'subhead') continue;
          expect(options.length).toBeGreaterThan(0);
          for (const { fit } of options) expect(fit?.breaks.at(-1)).toBe(unit.prepared.items.length);
          expect(unit.prepared.items.map((item) => item.text).join('')).toContain(text.trim().slice(0, 4));
        }
        for (const { excess, items } of linesOf(copy, measure)) if (items.length > 1) expect(excess).toBeLessThan(0.03);
      }),
      { numRuns: 150 },
    );
  });

  it('is wrapped without losing any as subhead, subtitle and caption', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 5, max: 30 }), (text, room) => {
        const lines = wrap(text, room, 'kai', testMetrics);
        expect(lines.join('')).toBe(text);
        for (const line of lines) {
          const items = itemize(line, 'kai', testMetrics);
          if (items.length > 1) expect(setLine(items, room, 'left').excess).toBeLessThan(0.03);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('lines of any characters', () => {
  it('begin and end with no mark that may not stand there, measured by other code than broke them', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...MEASURES), (text, measure) => {
        const prepared = prepareParagraph(itemize(`云湖${text}云湖`, 'song', testMetrics, syllables));
        for (const { breaks, cost } of fitParagraph(prepared, { measure, indent: INDENT })) {
          // beyond this a run of marks had to be broken where none may be
          if (cost > 15_000) continue;
          const lines = breaks.map((to, at): CopyLine => {
            const glyphs = setLine(lineItems(prepared, breaks[at - 1] ?? 0, to), measure, 'left').glyphs;
            return { mark: { glyphs } } as CopyLine;
          });
          expect(
            countKinsoku(lines),
            lines.map(({ mark }) => mark.glyphs.map((one) => one.text).join('')).join('|'),
          ).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
