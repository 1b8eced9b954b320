import { describe, expect, it } from 'vitest';
import { clipping } from '@/lib/composer/clipping';
import { composePage } from '@/lib/composer/compose-page';
import type { Mark } from '@/lib/composer/display-list';
import { formats } from '@/lib/composer/formats';
import type { Layout } from '@/lib/composer/layout';
import type { BoldRange, ComposerReport, PageBrief } from '@/lib/composer/page';
import { inventedPage, inventedReport } from '@/lib/composer/test-support/invented-page';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { kindOf } from '@/lib/composer/typography/item';
import { setPage } from './set-page';

const plain = inventedPage('tabloid', 31, 4, 1900);
const page: PageBrief = {
  ...plain,
  reports: plain.reports.map(({ priority }) =>
    inventedReport({ seed: 31, priority, characters: priority === 1 ? 1100 : 330, photos: 1, bold: true }),
  ),
};
const composed = composePage(page, testMetrics);
const layout = (composed.kind === 'composed' ? composed.candidates[0] : null) as Layout;
const set = setPage(page, layout, testMetrics);

const lines = (marks: Mark[], reportId: string) =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'body' && mark.reportId === reportId ? [mark] : []));
const letters = (text: string): string => text.replace(/\s/g, '');
const drawnIn = (marks: Mark[], { id }: ComposerReport, face: 'song' | 'hei'): string =>
  lines(marks, id)
    .flatMap((line) => line.glyphs.flatMap((glyph) => ((glyph.face ?? line.face) === face ? glyph.text : [])))
    .join('');
const paragraphs = ({ body }: ComposerReport) => body.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
const cut = (text: string, bold: BoldRange[]) => bold.map(([from, to]) => text.slice(from, to)).join('');

describe('a page with bold words', () => {
  it('is as full and as sound as any', () => {
    expect(set.figures).toMatchObject({ fill: 1, overset: 0, collisions: 0, kinsoku: 0, widows: 0 });
    expect(set.warnings).toEqual([]);
  });

  it('sets them and no others in 黑, at the size of the copy', () => {
    for (const report of page.reports) {
      // the two halves of a doubled dash are one stroke: they are not told apart here
      const bare = (text: string) => letters(text).replace(/[—…]/g, '');
      const bold = paragraphs(report).map((block) => cut(block.text, block.bold ?? []));
      expect(bold.join('')).not.toBe('');
      expect(bare(drawnIn(set.marks, report, 'hei'))).toBe(bare(bold.join('')));
      expect(new Set(lines(set.marks, report.id).map(({ size }) => size))).toEqual(new Set([page.format.em]));
    }
  });

  it('reads in the order of the report', () => {
    for (const report of page.reports) {
      const read = lines(set.marks, report.id).flatMap((line) => line.glyphs.map((glyph) => glyph.text));
      const text = paragraphs(report).map((block) => block.text);
      expect(letters(read.join(''))).toContain(letters(text.join('')));
    }
  });

  it('lays no character upon another and keeps every line, as wide as it is drawn, within its block', () => {
    for (const { reportId, rect } of set.zones) {
      for (const line of lines(set.marks, reportId ?? '')) {
        let right = 0;
        let solid = false;
        for (const { text, x, face = line.face } of line.glyphs) {
          const inked = ['han', 'latin'].includes(kindOf(text[0] as string));
          if (solid && inked) expect(x).toBeGreaterThan(right - 0.01);
          right = x + [...text].reduce((sum, one) => sum + testMetrics.advance(face, one), 0) * line.size;
          solid = inked;
        }
        // the last mark of a line may hang with its empty half
        expect(line.x + right).toBeLessThan(rect.x + rect.width + 0.51 * line.size);
      }
    }
  });
});

describe('bold words of a report', () => {
  const report = page.reports[1] as ComposerReport;
  const withBody = (body: ComposerReport['body']): Mark[] =>
    setPage(
      { ...page, reports: page.reports.map((one) => (one === report ? { ...one, body } : one)) },
      layout,
      testMetrics,
    ).marks;

  it('stand on the page in the places of plain ones, where these are as wide', () => {
    const han = report.body.map((block) => {
      const found = block.text.match(/\p{Script=Han}{3,}/u);
      const from = found?.index ?? 0;
      return { kind: 'paragraph' as const, text: block.text, bold: [[from, from + 3] satisfies BoldRange] };
    });
    const marked = withBody(han);
    const bare = withBody(han.map(({ kind, text }) => ({ kind, text })));
    const faceless = (mark: Mark) =>
      mark.kind === 'text' ? { ...mark, glyphs: mark.glyphs.map(({ text, x }) => ({ text, x })) } : mark;
    expect(lines(marked, report.id).map(faceless)).toEqual(lines(bare, report.id));
    expect(drawnIn(marked, report, 'hei')).toHaveLength(3 * han.length);
  });

  it('keep their place when blanks before the text are not set', () => {
    const marked = withBody([{ kind: 'paragraph', text: '　　报名今晚截止', bold: [[4, 8]] }]);
    expect(drawnIn(marked, report, 'hei')).toBe('今晚截止');
  });

  it('end before the byline that closes the last paragraph', () => {
    const marked = withBody([{ kind: 'paragraph', text: '报名今晚截止', bold: [[0, 6]] }]);
    const last = { ...report, priority: 9 };
    expect(drawnIn(marked, report, 'hei')).toBe('报名今晚截止');
    const small = clipping(
      { ...last, body: [{ kind: 'paragraph', text: '报名今晚截止', bold: [[0, 6]] }] },
      formats.tabloid,
      testMetrics,
    );
    expect(drawnIn(small?.sheet.marks ?? [], report, 'hei')).toBe('报名今晚截止');
    expect(drawnIn(small?.sheet.marks ?? [], report, 'song')).toBe(letters(`（${report.byline}）`));
  });
});
