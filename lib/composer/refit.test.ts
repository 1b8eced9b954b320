import { describe, expect, it } from 'vitest';
import { formats } from './formats';
import { geometry } from './geometry';
import { loadFactor, prepareCopies } from './load-factor';
import { refit } from './refit';
import type { ReportCopy } from './copyfit/report-copy';
import { inventedPage, inventedReport } from './test-support/invented-page';
import { testMetrics } from './test-support/test-metrics';

const grid = geometry(formats.broadsheet);
const [copy] = prepareCopies([inventedReport({ seed: 8, priority: 3, characters: 500 })], grid, testMetrics) as [
  ReportCopy,
];

describe('refit', () => {
  const { heights } = refit(copy, 3, 20);
  const [low] = heights[0] as [number, number];
  const [, high] = heights.at(-1) as [number, number];

  it('gives the style of a block that fits', () => {
    const answer = refit(copy, 3, low);
    expect(answer).toMatchObject({ fits: true, style: { columns: expect.any(Number) } });
  });

  it('says how much is over in a block that is too small, and what would do', () => {
    const answer = refit(copy, 3, low - 2);
    expect(answer).toMatchObject({ fits: false, nearest: low });
    if (!answer.fits) expect(answer.lines).toBeGreaterThan(0);
    if (!answer.fits) expect(answer.characters).toBeGreaterThan(answer.lines * 9);
  });

  it('says how much is missing in a block that is too large', () => {
    const answer = refit(copy, 3, high + 3);
    expect(answer).toMatchObject({ fits: false, nearest: high });
    if (!answer.fits) expect(answer.lines).toBeLessThan(0);
  });

  it('knows when a width is hopeless', () => {
    const [wide] = prepareCopies(
      [{ ...copy.report, body: [{ kind: 'paragraph', text: '云湖晚报的读者'.repeat(400) }] }],
      grid,
      testMetrics,
    ) as [ReportCopy];
    expect(refit(wide, 1, 40)).toMatchObject({ fits: false, nearest: null, heights: [] });
  });
});

describe('load factor', () => {
  it('grows with the text and falls with the page', () => {
    const short = loadFactor(inventedPage('tabloid', 2, 5, 1500), testMetrics);
    const long = loadFactor(inventedPage('tabloid', 2, 5, 2600), testMetrics);
    const large = loadFactor(inventedPage('broadsheet', 2, 5, 2600), testMetrics);
    expect(short).toBeLessThan(long);
    expect(large).toBeLessThan(long);
  });

  it('is infinite if a report cannot be set', () => {
    const page = inventedPage('tabloid', 2, 2, 900);
    const endless = [{ kind: 'paragraph' as const, text: '云湖晚报的读者'.repeat(1200) }];
    const reports = page.reports.map((report) => ({ ...report, body: endless }));
    expect(loadFactor({ ...page, reports }, testMetrics)).toBe(Number.POSITIVE_INFINITY);
  });
});
