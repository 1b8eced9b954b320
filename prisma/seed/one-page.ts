import { db } from '@/lib/server/db/client';
import { planIssue } from '@/lib/server/issues/plan';
import { placeReport } from '@/lib/server/pages/place';
import { issues } from '../cast/issues';
import { reports } from '../cast/reports/all';
import { sections } from '../cast/sections';
import { bringOut, moveIssue } from './issues';
import { idOf, type Newsroom } from './newsroom';
import { castActor, must, writeReport } from './reports';
import { bringTo } from './situations';

/**
 * The front page of the cast's released issue as a whole issue of its own, through every command of the
 * line: for tests and benchmarks, which need a newspaper but no newsroom full of reports.
 */
export async function releaseOnePage(
  room: Newsroom,
  date: string,
  serial: number,
): Promise<{ issueId: string; reportIds: string[] }> {
  const { issueId, reportIds } = await layOnePage(room, date, serial);
  await bringOut(room, issueId);
  return { issueId, reportIds };
}

const front = issues.find(({ state }) => state === 'released')?.pages[0]?.reportKeys ?? [];

/** The same before it is composed, with reports of one's own choice. */
export async function layOnePage(
  room: Newsroom,
  date: string,
  serial: number,
  reportKeys = front,
): Promise<{ issueId: string; reportIds: string[] }> {
  const chief = await castActor(room, 'xie-changgeng');
  const templateId = idOf(room.templates, 'tabloid-4');
  const pages = [{ number: 1, name: '要闻', sectionIds: [] }];
  const { id: issueId } = must(await planIssue(chief, { date, serial, templateId, pages }, null));
  await moveIssue(chief, issueId, 'open');
  const page = await db().page.findFirstOrThrow({ where: { issueId }, select: { id: true } });
  const reportIds: string[] = [];
  for (const key of reportKeys) {
    const report = reports.find((each) => each.key === key);
    if (!report) throw new Error(`The cast has no report "${key}".`);
    const reviewers = sections.find((section) => section.key === report.sectionKey)?.reviewerKeys ?? [];
    const id = await writeReport(room, report);
    await bringTo(room, id, report, {
      reportKey: key,
      state: 'signed',
      claimedByKey: reviewers[0] as string,
      signedByKeys: [...reviewers],
    });
    must(await placeReport(chief, { reportId: id, issueId, pageId: page.id }, null));
    reportIds.push(id);
  }
  return { issueId, reportIds };
}
