import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/composer/formats';
import { geometry, SEPARATOR } from '@/lib/composer/geometry';
import type { Layout } from '@/lib/composer/layout';
import { setPage } from '@/lib/composer/setting/set-page';
import { inventedReport } from '@/lib/composer/test-support/invented-page';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { blockStyle } from './block-style';
import { ReportCopy } from './report-copy';
import type { Setting } from './setting';
import { copyfitTable } from './table';

const format = formats.broadsheet;
const grid = geometry(format);

/** Sets one report alone on a page, in the block that its setting fills. */
function setAlone(copy: ReportCopy, setting: Setting) {
  const layout: Layout = {
    engineVersion: '1',
    kind: 'slicing',
    score: 0,
    blocks: [
      {
        id: copy.report.id,
        kind: 'report',
        reportId: copy.report.id,
        grid: { column: 0, line: 0, columns: setting.width, lines: setting.lines + SEPARATOR },
        style: blockStyle(setting, copy),
      },
    ],
  };
  return setPage({ format, frontHeadLines: 0, reports: [copy.report] }, layout, testMetrics);
}

const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');

describe('the copyfit table', () => {
  it('promises what the typesetter sets: the same lines, nothing over, nothing lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 150, max: 1300 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 2 }),
        (seed, characters, priority, photos) => {
          const report = inventedReport({ seed, priority, characters, photos });
          const copy = new ReportCopy({ ...report, priority: 1 }, 1, grid, testMetrics);
          const width = 2 + (seed % 4);
          const settings = copyfitTable(copy, width).flatMap((list) => list ?? []);
          for (const setting of settings.filter((_, at) => at % 60 === seed % 60)) {
            const set = setAlone(copy, setting);
            expect(set.warnings).toEqual([]);
            expect(set.figures.overset).toBe(0);
            expect(set.figures.blankLines).toBe(setting.blanks);
            expect(set.figures.kinsoku).toBe(0);
            const body = set.marks.flatMap((mark) =>
              mark.kind === 'text' && ['body', 'subhead'].includes(mark.role)
                ? mark.glyphs.map((glyph) => glyph.text)
                : [],
            );
            expect(letters(body.join(''))).toBe(letters(report.body.map((block) => block.text).join('')));
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  it('gives a report of 600 characters a height at every usual width', () => {
    const copy = new ReportCopy(inventedReport({ seed: 5, priority: 3, characters: 600 }), 3, grid, testMetrics);
    for (const width of [2, 3, 4, 5]) expect(copyfitTable(copy, width).some(Boolean)).toBe(true);
  });

  it('keeps the best setting of a height first', () => {
    const copy = new ReportCopy(
      inventedReport({ seed: 6, priority: 2, characters: 900, photos: 1 }),
      2,
      grid,
      testMetrics,
    );
    for (const list of copyfitTable(copy, 4)) {
      const costs = (list ?? []).map((setting) => setting.cost);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    }
  });
});
