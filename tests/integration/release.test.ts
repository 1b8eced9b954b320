import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { placeReport } from '@/lib/server/pages/place';
import { contentOf, contentSelect } from '@/lib/server/reports/content';
import { saveText } from '@/lib/server/reports/save-text';
import { withDatabase } from '../support/database';
import { composeNow, moveIssue, movePage, type OnePageIssue, onePageIssue } from '../support/issue';
import { move, must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let chief: Actor;
let pageEditor: Actor;
let paper: OnePageIssue;

const codes = (result: { ok: boolean; problems?: { code: string }[] }) =>
  result.ok ? [] : [...new Set(result.problems?.map(({ code }) => code))].sort();

beforeAll(async () => {
  room = await openNewsroom();
  chief = await room.actor('xie-changgeng');
  pageEditor = await room.actor('ye-zhixia');
  paper = await onePageIssue(room, chief);
});
afterAll(stopComposer);

describe('an issue of one page, from the plan to the reader', () => {
  test('is not released before its page is composed and signed, and says all that is missing', async () => {
    must(await moveIssue(chief, paper.issueId, 'close'));
    const refused = await moveIssue(chief, paper.issueId, 'release');
    expect(codes(refused)).toEqual(['page-not-signed', 'page-without-layout']);
    must(await moveIssue(chief, paper.issueId, 'reopen', '还要换稿'));
  });

  test('composes to the last line, with nothing overset', async () => {
    const composed = must(await composeNow(pageEditor, paper.pageId));
    expect(composed.kind).toBe('composed');
    const { layout } = await db().page.findUniqueOrThrow({ where: { id: paper.pageId }, include: { layout: true } });
    expect(layout?.figures).toMatchObject({ fill: 1, overset: 0, collisions: 0, kinsoku: 0 });
  });

  test('only the chief signs the page', async () => {
    must(await movePage(pageEditor, paper.pageId, 'markReady'));
    expect(codes(await movePage(pageEditor, paper.pageId, 'sign'))).toEqual(['forbidden']);
    must(await movePage(chief, paper.pageId, 'sign'));
  });

  test('takes no report off a signed page', async () => {
    const off = await placeReport(
      chief,
      { reportId: paper.reportIds[0] as string, issueId: paper.issueId, pageId: null },
      null,
    );
    expect(codes(off)).toEqual(['page-signed']);
  });

  test('a typo found at 23:00 costs one change, two signatures and a composing that moves nothing else', async () => {
    must(await moveIssue(chief, paper.issueId, 'close'));
    const reportId = paper.reportIds[0] as string;
    const before = await blocks();
    const row = await db().report.findUniqueOrThrow({
      where: { id: reportId },
      select: { ...contentSelect, bodyVersion: true },
    });
    const content = contentOf(row);
    must(
      await saveText(
        pageEditor,
        {
          reportId,
          bodyVersion: row.bodyVersion,
          content: { ...content, headline: `${content.headline.slice(0, -1)}了` },
        },
        null,
      ),
    );
    expect(await db().pageSignature.count({ where: { pageId: paper.pageId, voidedAt: null } })).toBe(0);
    expect(codes(await moveIssue(chief, paper.issueId, 'release'))).toEqual([
      'page-changed',
      'page-not-signed',
      'report-not-signed',
    ]);
    must(await move(chief, reportId, 'sign'));
    must(await composeNow(pageEditor, paper.pageId));
    expect(await blocks()).toEqual(before);
    must(await movePage(pageEditor, paper.pageId, 'markReady'));
    must(await movePage(chief, paper.pageId, 'sign'));
  });

  test('of four releases at once one publishes everything, once', async () => {
    const releases = await Promise.all(Array.from({ length: 4 }, () => moveIssue(chief, paper.issueId, 'release')));
    expect(releases.filter(({ ok }) => ok)).toHaveLength(1);
    const reports = await db().report.findMany({ where: { id: { in: paper.reportIds } }, include: { printed: true } });
    expect(reports.map(({ state }) => state)).toEqual(paper.reportIds.map(() => 'published'));
    expect(reports.every(({ printed, contentHash }) => printed?.hash === contentHash)).toBe(true);
    expect(await db().edition.count({ where: { issueId: paper.issueId } })).toBe(1);
    expect(await snapshot(brokenLinks)).toEqual([]);
  });
});

async function blocks(): Promise<unknown> {
  const { layout } = await db().page.findUniqueOrThrow({ where: { id: paper.pageId }, include: { layout: true } });
  const kept = layout?.candidates as { layout: { blocks: { id: string; grid: unknown }[] } }[];
  return kept[layout?.chosen ?? 0]?.layout.blocks.map(({ id, grid }) => ({ id, grid }));
}
