import { db } from '@/lib/server/db/client';
import { planIssue } from '@/lib/server/issues/plan';
import { type IssueTransitionInput, transitionIssue } from '@/lib/server/issues/transition';
import { composeThisPage } from '@/lib/server/pages/compose';
import { placeReport } from '@/lib/server/pages/place';
import { type PageTransitionInput, transitionPage } from '@/lib/server/pages/transition';
import type { Actor } from '@/lib/domain/actor';
import type { CastIssue } from '../cast/issues';
import { newspaper } from '../cast/newspaper';
import { idOf, type Newsroom } from './newsroom';
import { castActor, must } from './reports';

const CHIEF = 'xie-changgeng';

/** Plans an issue of the cast and puts its reports on their pages. */
export async function layPlan(
  room: Newsroom,
  issue: CastIssue,
  day: string,
  reports: Map<string, string>,
): Promise<string> {
  const chief = await castActor(room, CHIEF);
  const { id } = must(
    await planIssue(
      chief,
      {
        date: day,
        serial: newspaper.firstSerial + issue.serialOffset,
        templateId: idOf(room.templates, issue.templateKey),
        closesAt: `${day}T14:30:00.000Z`,
      },
      null,
    ),
  );
  await moveIssue(chief, id, 'open');
  for (const { number, pageEditorKey, reportKeys } of issue.pages) {
    const page = await db().page.update({
      where: { issueId_number: { issueId: id, number } },
      data: { pageEditorId: idOf(room.people, pageEditorKey) },
      select: { id: true },
    });
    for (const key of reportKeys)
      must(await placeReport(chief, { reportId: idOf(reports, key), issueId: id, pageId: page.id }, null));
  }
  return id;
}

/** Composes every page, signs it, releases the issue. */
export async function bringOut(room: Newsroom, issueId: string): Promise<void> {
  const chief = await castActor(room, CHIEF);
  await composePages(room, issueId);
  await moveIssue(chief, issueId, 'close');
  for (const { id } of await db().page.findMany({
    where: { issueId },
    orderBy: { number: 'asc' },
    select: { id: true },
  })) {
    await movePage(chief, id, 'markReady');
    await movePage(chief, id, 'sign');
  }
  await moveIssue(chief, issueId, 'release');
}

async function composePages(room: Newsroom, issueId: string): Promise<void> {
  const chief = await castActor(room, CHIEF);
  for (const { id, number, version } of await db().page.findMany({ where: { issueId }, orderBy: { number: 'asc' } })) {
    const composed = must(await composeThisPage(chief, { pageId: id, version }, null));
    if (composed.kind !== 'composed')
      throw new Error(`Page ${number} of the cast is ${composed.kind}: ${JSON.stringify(composed)}`);
  }
}

export async function moveIssue(actor: Actor, issueId: string, name: IssueTransitionInput['name']): Promise<void> {
  const { version } = await db().issue.findUniqueOrThrow({ where: { id: issueId }, select: { version: true } });
  must(await transitionIssue(actor, { issueId, name, version }, null));
}

async function movePage(actor: Actor, pageId: string, name: PageTransitionInput['name']): Promise<void> {
  const { version } = await db().page.findUniqueOrThrow({ where: { id: pageId }, select: { version: true } });
  must(await transitionPage(actor, { pageId, name, version }, null));
}
