import { describe, expect, it } from 'vitest';
import { composePage } from '@/lib/composer/compose-page';
import type { Layout } from '@/lib/composer/layout';
import type { PageBrief } from '@/lib/composer/page';
import { inventedPage } from '@/lib/composer/test-support/invented-page';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { setPage } from './set-page';

const page = inventedPage('tabloid', 21, 4, 1900);
const composed = composePage(page, testMetrics);
const layout = (composed.kind === 'composed' ? composed.candidates[0] : null) as Layout;

/** The page with one report changed. */
function changed(change: (report: PageBrief['reports'][number]) => Partial<PageBrief['reports'][number]>): PageBrief {
  return { ...page, reports: page.reports.map((report, at) => (at === 1 ? { ...report, ...change(report) } : report)) };
}

const bodyOf = (report: PageBrief['reports'][number], edit: (text: string) => string) => ({
  body: report.body.map((block, at) => (at === 0 ? { ...block, text: edit(block.text) } : block)),
});

describe('setting a layout again', () => {
  it('gives the same page', () => {
    expect(JSON.stringify(setPage(page, layout, testMetrics))).toBe(JSON.stringify(setPage(page, layout, testMetrics)));
  });

  it('moves no other report when a character is corrected', () => {
    const before = setPage(page, layout, testMetrics);
    const after = setPage(
      changed((report) => bodyOf(report, (text) => text.replace('的', '之'))),
      layout,
      testMetrics,
    );
    const others = (set: typeof before) => set.marks.filter((mark) => mark.kind === 'text' && mark.reportId !== 'r2');
    expect(others(after)).toEqual(others(before));
    expect(after.figures.overset).toBe(0);
  });

  it('counts what no longer fits, by lines and characters', () => {
    const longer = changed((report) => bodyOf(report, (text) => text + text));
    const set = setPage(longer, layout, testMetrics);
    expect(set.figures.overset).toBeGreaterThan(0);
    expect(set.warnings[0]).toMatchObject({ code: 'overset', reportId: 'r2' });
  });

  it('counts what is left empty', () => {
    const shorter = changed((report) => ({ body: report.body.slice(0, 1) }));
    expect(setPage(shorter, layout, testMetrics).warnings).toContainEqual(
      expect.objectContaining({ code: 'underset', reportId: 'r2' }),
    );
  });

  it('names reports that came or went', () => {
    const [first, ...rest] = page.reports as [PageBrief['reports'][number], ...PageBrief['reports']];
    const other = { ...first, id: 'late', priority: 9 };
    const codes = setPage({ ...page, reports: [...rest, other] }, layout, testMetrics).warnings.map(
      ({ code, reportId }) => `${code} ${reportId}`,
    );
    expect(codes).toContain('report-missing r1');
    expect(codes).toContain('report-unplaced late');
  });

  it('shows photos around their focal point', () => {
    const set = setPage(page, layout, testMetrics);
    for (const mark of set.marks) {
      if (mark.kind !== 'photo') continue;
      const photo = page.reports.flatMap((report) => report.photos).find((one) => one.id === mark.photoId);
      const shown = ((photo?.width ?? 0) * mark.crop.width) / ((photo?.height ?? 0) * mark.crop.height);
      expect(shown).toBeCloseTo(mark.width / mark.height, 1);
      expect(mark.crop.x + mark.crop.width).toBeLessThanOrEqual(1.000001);
      expect(mark.crop.width * mark.crop.height).toBeGreaterThan(0.7);
    }
  });
});
