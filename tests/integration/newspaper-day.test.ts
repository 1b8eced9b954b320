import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { dayEnd, daysAfter, yearStart } from '@/lib/domain/calendar';
import { deskList } from '@/lib/server/desk/desk-list';
import { readFilter } from '@/lib/server/desk/report-filter';
import type { DeskTab } from '@/lib/server/desk/tabs';
import { planChoices } from '@/lib/server/issues/plan-choices';
import { newspaperTimeZone, todayIn } from '@/lib/server/newspaper/clock';
import { myReports } from '@/lib/server/reports/my-reports';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let zone: string;

beforeAll(async () => {
  room = await openNewsroom();
  zone = await newspaperTimeZone();
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterAll(() => void vi.useRealTimers());

async function list(tab: DeskTab, search: Record<string, string> = {}): Promise<string[]> {
  const question = { tab, sort: 'urgent', filter: readFilter(search), page: 1, timeZone: zone } as const;
  return (await deskList(await room.actor('shen-he'), question)).order;
}

async function submittedThisYear(): Promise<number> {
  return (await myReports(await room.actor('lin-jianqiu'), yearStart(new Date(), zone))).figures.submitted;
}

/** One after the other: what happened on the days before is there. */
describe.each([
  ['half past midnight of 1 January', '2026-12-31T16:30:00Z', '2027-01-01', 1],
  ['a minute to midnight of 31 December', '2027-12-31T15:59:00Z', '2027-12-31', 2],
  ['a minute past that midnight', '2027-12-31T16:01:00Z', '2028-01-01', 1],
  ['29 February, the 28th in UTC', '2028-02-28T17:00:00Z', '2028-02-29', 2],
  ['1 March, 29 February in UTC', '2028-02-29T17:00:00Z', '2028-03-01', 3],
])('at %s', (_, now, day, ofTheYear) => {
  let report: string;

  test('work is of the newspaper’s day and year', async () => {
    vi.setSystemTime(now);
    report = await draftBy(await room.actor('lin-jianqiu'));
    must(await move(await room.actor('lin-jianqiu'), report, 'submit'));
    must(await move(await room.actor('he-lanzhi'), report, 'approveForUnit'));
    expect(await list('unclaimed', { when: 'today' })).toEqual([report]);
    expect(await list('unclaimed', { from: day, until: day })).toEqual([report]);
    expect(await list('unclaimed', { until: daysAfter(day, -1) })).toEqual([]);
    expect(await submittedThisYear()).toBe(ofTheYear);
    must(await move(await room.actor('shen-he'), report, 'claim'));
    must(await move(await room.actor('shen-he'), report, 'return', { reasons: [{ code: 'return.facts' }] }));
    expect(await list('done')).toEqual([report]);
  });

  test('the next issue is of this day', async () => {
    vi.setSystemTime(now);
    expect((await planChoices(todayIn(zone))).nextDate).toBe(day);
  });

  test('at midnight the day is over', async () => {
    vi.setSystemTime(dayEnd(day, zone));
    expect(await list('done')).toEqual([]);
    expect(await list('returned', { when: 'today' })).toEqual([]);
    expect(await list('returned', { when: 'threeDays' })).toContain(report);
    vi.setSystemTime(dayEnd(day, zone).getTime() - 1);
    expect(await list('done')).toEqual([report]);
  });
});
