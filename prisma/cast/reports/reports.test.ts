import { describe, expect, it } from 'vitest';
import type { CastReport } from '@/prisma/cast/cast-report';
import { issues } from '@/prisma/cast/issues';
import { people } from '@/prisma/cast/people';
import { reports } from '@/prisma/cast/reports/all';
import { units } from '@/prisma/cast/units';

const textsOf = ({ body }: CastReport) => body.map((block) => (typeof block === 'string' ? block : block.subhead));
const lengthOf = (report: CastReport) => [...textsOf(report).join('').replace(/\s/gu, '')].length;
const between = (from: number, to: number) =>
  reports.filter((report) => lengthOf(report) >= from && lengthOf(report) < to).length;

const everyTextOf = (report: CastReport) => [
  report.kicker,
  report.headline,
  report.subtitle,
  report.editorsNote,
  ...textsOf(report),
  ...report.photos.map(({ caption }) => caption),
];

describe('the reports', () => {
  it('are of every length a local newspaper prints', () => {
    expect(reports.length).toBeGreaterThanOrEqual(44);
    expect(between(0, 150)).toBe(0);
    expect(between(150, 300)).toBeGreaterThanOrEqual(12);
    expect(between(300, 600)).toBeGreaterThanOrEqual(15);
    expect(between(600, 1_000)).toBeGreaterThanOrEqual(7);
    expect(between(1_000, 1_800)).toBeGreaterThanOrEqual(5);
    expect(between(2_200, 2_501)).toBeGreaterThanOrEqual(1);
    expect(between(2_501, Number.POSITIVE_INFINITY)).toBe(0);
  });

  it.each(reports.map((report) => [report.key, report] as const))('%s is complete and well set', (_key, report) => {
    expect(people.map(({ key }) => key)).toContain(report.authorKey);
    if (report.unitKey !== null) expect(units.map(({ key }) => key)).toContain(report.unitKey);
    const headline = [...report.headline.replace(/\s/gu, '')].length;
    expect(headline).toBeGreaterThanOrEqual(8);
    expect(headline).toBeLessThanOrEqual(22);
    expect(report.byline.length).toBeGreaterThan(0);
    for (const { unit } of report.byline) if (unit) expect(units.map(({ name }) => name)).toContain(unit);
    for (const { caption, photographer } of report.photos) {
      expect(caption).toMatch(/。$/u);
      expect(people.map(({ name }) => name)).toContain(photographer);
    }
  });

  it.each(reports.map((report) => [report.key, report] as const))('%s keeps to GB/T 15834', (_key, report) => {
    for (const text of everyTextOf(report)) {
      expect(text).not.toMatch(/["'`,;!?()]|\.(?!\d)|(?<!\d):|[\p{Script=Han}] [,.]|[.]{3}|。。/u);
      expect(text).not.toMatch(/(?<!—)—(?!—)|(?<!…)…(?!…)|[～~]/u);
      expect(text.match(/“/gu)?.length).toBe(text.match(/”/gu)?.length);
      expect(text.match(/（/gu)?.length).toBe(text.match(/）/gu)?.length);
    }
    for (const block of report.body) if (typeof block === 'string') expect(block).toMatch(/[。？！：”）]$/u);
  });

  it('print every form of byline', () => {
    const forms = new Set(reports.flatMap(({ byline }) => byline.map(({ role }) => role)));
    expect([...forms].sort()).toEqual(
      [
        null,
        'reporter',
        'correspondent',
        'specialCorrespondent',
        'internReporter',
        'photographer',
        'text',
        'textAndPhoto',
        'compiler',
        'source',
      ].sort(),
    );
    const roles = reports.map(({ byline }) => byline.map(({ role }) => role).join('+'));
    for (const pair of ['reporter+correspondent', 'reporter+reporter', 'text+photographer'])
      expect(roles).toContain(pair);
    expect(reports.some(({ byline }) => byline.some(({ name }) => name.includes('·')))).toBe(true);
  });

  it('use every part of the heading', () => {
    for (const part of ['kicker', 'subtitle', 'editorsNote'] as const) {
      expect(reports.filter((report) => report[part] !== '').length).toBeGreaterThanOrEqual(3);
    }
    expect(reports.some(({ body }) => body.some((block) => typeof block !== 'string'))).toBe(true);
  });

  it('carry at least 24 photos, no picture more than twice', () => {
    const pictures = reports.flatMap(({ photos }) => photos.map(({ picture }) => picture));
    expect(pictures.length).toBeGreaterThanOrEqual(24);
    for (const picture of pictures) expect(pictures.filter((one) => one === picture).length).toBeLessThanOrEqual(2);
  });
});

describe('the pages of the released issue', () => {
  const released = issues.find(({ key }) => key === 'released')?.pages ?? [];
  it.each(released.map((page) => [page.number, page] as const))('page %i is about full', (number, { reportKeys }) => {
    const placed = reportKeys.map((key) => reports.find((report) => report.key === key) as CastReport);
    const characters = placed.reduce((sum, report) => sum + lengthOf(report), 0);
    const photos = placed.reduce((sum, report) => sum + report.photos.length, 0);
    const [from, to] = number === 1 ? [1_500, 1_900] : [1_900, 2_500];
    expect(placed.length).toBeGreaterThanOrEqual(5);
    expect(placed.length).toBeLessThanOrEqual(7);
    expect(characters).toBeGreaterThanOrEqual(from as number);
    expect(characters).toBeLessThanOrEqual(to as number);
    expect(photos).toBeGreaterThanOrEqual(1);
    expect(photos).toBeLessThanOrEqual(3);
  });
});
