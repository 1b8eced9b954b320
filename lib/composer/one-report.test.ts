import { describe, expect, it } from 'vitest';
import { composePage } from './compose-page';
import type { ComposerReport, PageBrief } from './page';
import { setPage } from './setting/set-page';
import { inventedPage } from './test-support/invented-page';
import { testMetrics } from './test-support/test-metrics';

const photo = (id: string, width: number, height: number) => ({
  id,
  width,
  height,
  caption: '同学们在湖边观察水鸟。',
  photographer: '顾远帆',
});

const LONG =
  '云湖市北岸区第三小学全体师生在春分之日于学校东侧围墙内的空地上开展以“一人一棵树”为主题的义务植树与劳动教育实践活动并邀请园林站的工程师到场指导讲解';

/** A tabloid page of three reports, its second changed. */
function page(change: Partial<ComposerReport>): PageBrief {
  const brief = inventedPage('tabloid', 1, 3, 1500);
  return { ...brief, reports: brief.reports.map((report, at) => (at === 1 ? { ...report, ...change } : report)) };
}

function composed(change: Partial<ComposerReport>) {
  const brief = page(change);
  const result = composePage(brief, testMetrics, { candidates: 1 });
  if (result.kind !== 'composed') throw new Error(JSON.stringify(result));
  return { result, set: setPage(brief, result.candidates[0] as never, testMetrics) };
}

const textOf = (set: ReturnType<typeof setPage>, role: string) =>
  set.marks
    .flatMap((mark) => (mark.kind === 'text' && mark.role === role && mark.reportId === 'r2' ? [mark] : []))
    .map((mark) => mark.glyphs.map((glyph) => glyph.text).join(''));

describe('one report never makes a page impossible', () => {
  it('a headline of eighty characters is set smaller and in more lines, every character of it', () => {
    const { set } = composed({ headline: LONG, headlineBreaks: [] });
    expect([...LONG].length).toBeGreaterThan(70);
    expect(textOf(set, 'headline').join('')).toBe(LONG);
    expect(set.warnings).toEqual([]);
    expect(set.figures.overset).toBe(0);
  });

  it('a headline without any place to break, too', () => {
    const headline = '啊'.repeat(80);
    expect(textOf(composed({ headline, headlineBreaks: [] }).set, 'headline').join('')).toBe(headline);
  });

  it('long kicker and subtitle, too', () => {
    const { set } = composed({ kicker: LONG, subtitle: LONG });
    expect(textOf(set, 'kicker').join('')).toBe(LONG);
    expect(textOf(set, 'subtitle').join('')).toBe(`——${LONG}`);
  });

  it('of twenty photos it sets some, and names the report whose others are left out', () => {
    const photos = Array.from({ length: 20 }, (_, at) => photo(`p${at}`, 1600, 1067));
    const { result, set } = composed({ photos });
    expect(result.problems).toEqual([{ code: 'photos-left-out', reportId: 'r2' }]);
    expect(set.marks.filter((mark) => mark.kind === 'photo' && mark.reportId === 'r2').length).toBeGreaterThan(0);
  });

  it.each([
    ['a panorama', 8000, 400],
    ['a pillar', 400, 8000],
  ])('%s is cropped at its focal point', (_, width, height) => {
    const { set } = composed({ photos: [{ ...photo('p', width, height), focal: { x: 0.9, y: 0.9 } }] });
    const [set1] = set.marks.flatMap((mark) => (mark.kind === 'photo' && mark.photoId === 'p' ? [mark] : []));
    const crop = set1?.crop ?? { x: 0, y: 0, width: 1, height: 1 };
    expect(Math.min(crop.width, crop.height)).toBeLessThan(0.6);
    expect(crop.x + crop.width >= 0.9 && crop.y + crop.height >= 0.9).toBe(true);
  });

  it('and nothing yields where there is another way', () => {
    const { result } = composed({});
    expect(result.problems).toEqual([]);
  });
});
