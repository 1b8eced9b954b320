import type { Actor } from '@/lib/domain/actor';
import { db } from '@/lib/server/db/client';
import { planIssue } from '@/lib/server/issues/plan';
import { type IssueTransitionInput, transitionIssue } from '@/lib/server/issues/transition';
import { composeThisPage } from '@/lib/server/pages/compose';
import { placeReport } from '@/lib/server/pages/place';
import { type PageTransitionInput, transitionPage } from '@/lib/server/pages/transition';
import { reports } from '@/prisma/cast/reports/all';
import { idOf } from '@/prisma/seed/newsroom';
import { writeReport } from '@/prisma/seed/reports';
import { bringTo } from '@/prisma/seed/situations';
import { must, type TestNewsroom } from './newsroom';

/** An issue of one page in tests: planned, opened, with signed reports of the cast on it. */
export interface OnePageIssue {
  issueId: string;
  pageId: string;
  reportIds: string[];
}

const SHORT = ['flu-questions', 'pharmacy-labels', 'hearing-test', 'ambulance-lamp'];

export async function onePageIssue(
  room: TestNewsroom,
  chief: Actor,
  options: { date?: string; serial?: number; keys?: string[] } = {},
): Promise<OnePageIssue> {
  const { date = '2026-11-21', serial = 9000, keys = SHORT } = options;
  const { id: issueId } = must(
    await planIssue(
      chief,
      {
        date,
        serial,
        templateId: idOf(room.templates, 'tabloid-4'),
        pages: [{ number: 2, name: '健康', sectionIds: [] }],
      },
      null,
    ),
  );
  must(await moveIssue(chief, issueId, 'open'));
  const page = await db().page.findFirstOrThrow({ where: { issueId } });
  // an inside page: no masthead
  await db().page.update({ where: { id: page.id }, data: { frontHeadLines: 0 } });
  const reportIds: string[] = [];
  for (const key of keys) {
    const report = reports.find((each) => each.key === key);
    if (!report) throw new Error(`no ${key} in the cast`);
    const id = await writeReport(room, { ...report, photos: [] });
    await bringTo(room, id, report, {
      reportKey: key,
      state: 'signed',
      claimedByKey: 'shen-he',
      signedByKeys: ['shen-he', 'han-xu', 'xie-changgeng'],
    });
    must(await placeReport(chief, { reportId: id, issueId, pageId: page.id }, null));
    reportIds.push(id);
  }
  return { issueId, pageId: page.id, reportIds };
}

export async function moveIssue(actor: Actor, issueId: string, name: IssueTransitionInput['name'], note?: string) {
  const { version } = await db().issue.findUniqueOrThrow({ where: { id: issueId }, select: { version: true } });
  return transitionIssue(actor, { issueId, name, version, ...(note ? { note } : {}) }, null);
}

export async function movePage(actor: Actor, pageId: string, name: PageTransitionInput['name'], note?: string) {
  const { version } = await db().page.findUniqueOrThrow({ where: { id: pageId }, select: { version: true } });
  return transitionPage(actor, { pageId, name, version, ...(note ? { note } : {}) }, null);
}

export async function composeNow(actor: Actor, pageId: string) {
  const { version } = await db().page.findUniqueOrThrow({ where: { id: pageId }, select: { version: true } });
  return composeThisPage(actor, { pageId, version }, null);
}
