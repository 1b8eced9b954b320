import { describe, expect, it } from 'vitest';
import { composePage } from './compose-page';
import { formats } from './formats';
import type { Layout } from './layout';
import type { PageBrief } from './page';
import { setPage } from './setting/set-page';
import { inventedPage, inventedReport } from './test-support/invented-page';
import { testMetrics } from './test-support/test-metrics';

const page = inventedPage('tabloid', 11, 5, 2100);

function best(brief: PageBrief): Layout {
  const result = composePage(brief, testMetrics);
  if (result.kind !== 'composed') throw new Error(`${result.kind} at ${result.loadFactor}`);
  return result.candidates[0] as Layout;
}

describe('a composed page', () => {
  const set = setPage(page, best(page), testMetrics);

  it('is full, and everything stands where it may', () => {
    expect(set.figures).toMatchObject({ fill: 1, overset: 0, collisions: 0, verticalSeams: 0, kinsoku: 0, widows: 0 });
    expect(set.warnings).toEqual([]);
  });

  it('prints every character of every report', () => {
    for (const report of page.reports) {
      const printed = set.marks.flatMap((mark) =>
        mark.kind === 'text' && mark.reportId === report.id ? mark.glyphs.map((glyph) => glyph.text) : [],
      );
      const left = [...printed.join('')];
      const texts = [
        report.headline,
        report.kicker ?? '',
        report.subtitle ?? '',
        report.byline,
        ...report.body.map((block) => block.text),
      ];
      for (const character of texts.join('').replace(/\s/g, '')) {
        const at = left.indexOf(character);
        expect(at, `${character} of ${report.id}`).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
    }
  });

  it('keeps every mark of a report inside its zone', () => {
    for (const zone of set.zones) {
      const { x, y, width, height } = zone.rect;
      for (const mark of set.marks) {
        if (mark.kind !== 'text' || mark.reportId !== zone.reportId) continue;
        expect(mark.x).toBeGreaterThanOrEqual(x - 0.5);
        expect(mark.x + (mark.glyphs.at(-1)?.x ?? 0)).toBeLessThan(x + width);
        expect(mark.y).toBeGreaterThan(y);
        expect(mark.y).toBeLessThanOrEqual(y + height);
      }
    }
  });

  it('has the lead at the top left and stable block ids', () => {
    const lead = set.zones.find((zone) => zone.reportId === 'r1');
    expect(lead?.grid).toMatchObject({ column: 0, line: 0 });
    expect(
      best(page)
        .blocks.map((block) => block.id)
        .sort(),
    ).toEqual(page.reports.map((report) => report.id).sort());
  });
});

describe('composing', () => {
  it('gives the same candidates twice, byte for byte, as plain JSON', () => {
    const once = JSON.stringify(composePage(page, testMetrics));
    expect(JSON.stringify(composePage(structuredClone(page), testMetrics))).toBe(once);
    expect(JSON.stringify(JSON.parse(once))).toBe(once);
  });

  it('offers different layouts, best first', () => {
    const result = composePage(page, testMetrics);
    const layouts = result.kind === 'composed' ? result.candidates : [];
    expect(layouts.length).toBeGreaterThan(1);
    expect(layouts.map((layout) => layout.score)).toEqual(layouts.map((layout) => layout.score).sort((a, b) => a - b));
    expect(
      new Set(layouts.map((layout) => JSON.stringify(layout.blocks.map((block) => [block.id, block.grid])))).size,
    ).toBe(layouts.length);
  });

  it('leaves room for the head of the front page', () => {
    const front = { ...inventedPage('tabloid', 12, 4, 1500), frontHeadLines: 14 };
    expect(setPage(front, best(front), testMetrics).figures).toMatchObject({ fill: 1, overset: 0 });
  });

  it('fills what is left with a filler and says how much could be added', () => {
    const few = {
      format: formats.tabloid,
      frontHeadLines: 0,
      reports: [inventedReport({ seed: 1, priority: 1, characters: 500 })],
    };
    const result = composePage(few, testMetrics);
    expect(result.kind).toBe('composed');
    expect(result.proposals[0]).toMatchObject({ reportId: null, code: 'add' });
    const set = setPage(few, best(few), testMetrics);
    expect(set.fillers.length).toBeGreaterThan(0);
    expect(set.figures.fill).toBe(1);
  });
});

describe('refusals say what can be done', () => {
  it.each([0, 3])('photo news among other reports, number %i: nothing of it is lost', (at) => {
    const wordless = { ...inventedReport({ seed: 8, priority: at + 1, characters: 0, photos: 1 }) };
    const brief = { ...page, reports: page.reports.map((report, index) => (index === at ? wordless : report)) };
    const { marks, figures, warnings } = setPage(brief, best(brief), testMetrics);
    const own = marks.filter((mark) => 'reportId' in mark && mark.reportId === wordless.id);
    const printed = own
      .map((mark) => (mark.kind === 'text' ? mark.glyphs.map(({ text }) => text).join('') : ''))
      .join('');
    expect(figures).toMatchObject({ fill: 1, overset: 0, collisions: 0 });
    expect(warnings).toEqual([]);
    for (const words of [wordless.headline, wordless.byline, '同学们在湖边观察水鸟'])
      expect(printed.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  });

  it('overfull: what to cut or drop, by lines and characters', () => {
    const result = composePage(inventedPage('tabloid', 13, 6, 6500), testMetrics);
    expect(result.kind).toBe('overfull');
    expect(result.loadFactor).toBeGreaterThan(1);
    expect(result.proposals.length).toBeGreaterThan(0);
    for (const proposal of result.proposals) expect(proposal.lines).toBeGreaterThan(0);
  });

  it('underfull, if fillers are not wanted', () => {
    const few = { ...page, reports: page.reports.slice(2, 3) };
    expect(composePage(few, testMetrics, { fillers: false })).toMatchObject({ kind: 'underfull' });
  });

  it('a page without reports', () => {
    expect(composePage({ ...page, reports: [] }, testMetrics)).toMatchObject({
      kind: 'underfull',
      problems: [{ code: 'no-reports' }],
    });
  });

  it('a report that is longer than a page', () => {
    const endless = {
      ...(page.reports[0] as PageBrief['reports'][0]),
      id: 'endless',
      body: Array.from({ length: 60 }, () => ({ kind: 'paragraph' as const, text: '云湖晚报的读者'.repeat(40) })),
    };
    const result = composePage({ ...page, reports: [...page.reports.slice(1), endless] }, testMetrics);
    expect(result).toMatchObject({ kind: 'impossible', problems: [{ code: 'unsettable', reportId: 'endless' }] });
  });
});
