import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { chooseLayout } from '@/lib/server/pages/choose-layout';
import { placementBreaks } from '@/lib/server/pages/headline-breaks';
import { assignPageEditor } from '@/lib/server/pages/page-editor';
import { placeReport } from '@/lib/server/pages/place';
import { contentOf, contentSelect } from '@/lib/server/reports/content';
import { saveText } from '@/lib/server/reports/save-text';
import { withDatabase } from '../support/database';
import { composeNow, movePage, type OnePageIssue, onePageIssue } from '../support/issue';
import { move, must, openNewsroom } from '../support/newsroom';
import { whileRival } from '../support/rival';

/** What the rules of a page allow is what they allow at the moment of writing, whoever was at the page meanwhile. */
let meanwhile: (() => Promise<unknown>) | null = null;

vi.mock('@/lib/server/composing/composer-process', async (original) => {
  const composer = await original<typeof import('@/lib/server/composing/composer-process')>();
  const askComposer: typeof composer.askComposer = async (question) => {
    const answer = await composer.askComposer(question);
    await meanwhile?.();
    return answer;
  };
  return { ...composer, askComposer };
});

withDatabase();

let chief: Actor;
let pageEditor: Actor;
let paper: OnePageIssue;

beforeAll(async () => {
  const room = await openNewsroom();
  chief = await room.actor('xie-changgeng');
  pageEditor = await room.actor('ye-zhixia');
  paper = await onePageIssue(room, chief);
  must(await composeNow(pageEditor, paper.pageId));
});
afterAll(stopComposer);

beforeEach(async () => {
  meanwhile = null;
  await db().issue.update({ where: { id: paper.issueId }, data: { state: 'open' } });
  await db().page.update({ where: { id: paper.pageId }, data: { state: 'ready' } });
  await db().pageSignature.updateMany({ where: { voidedAt: null }, data: { voidedAt: new Date() } });
});

const codes = (result: { ok: boolean; problems?: { code: string }[] }) =>
  result.ok ? [] : result.problems?.map(({ code }) => code);
const page = () => db().page.findUniqueOrThrow({ where: { id: paper.pageId } });
const signatures = () => db().pageSignature.count({ where: { pageId: paper.pageId, voidedAt: null } });
const report = (index: number) => paper.reportIds[index] as string;
const place = (reportId: string, pageId: string | null) =>
  placeReport(chief, { reportId, issueId: paper.issueId, pageId }, null);

const signs = () => [`update "Page" set "state" = 'signed', "version" = "version" + 1 where "id" = '${paper.pageId}'`];

describe('while the composer is at work', () => {
  const choose = async (candidate: number) =>
    chooseLayout(pageEditor, { pageId: paper.pageId, version: (await page()).version, candidate }, null);

  test('a page that the chief signs meanwhile takes no other layout', async () => {
    await db().page.update({ where: { id: paper.pageId }, data: { state: 'composing' } });
    meanwhile = async () => {
      meanwhile = null;
      must(await movePage(pageEditor, paper.pageId, 'markReady'));
      must(await movePage(chief, paper.pageId, 'sign'));
    };
    const { layoutId } = await page();
    expect(codes(await choose(1))).toEqual(['stale-version']);
    expect(await page()).toMatchObject({ state: 'signed', layoutId });
    expect(await signatures()).toBe(1);
  });

  test('a layout chosen by hand is told from one that was composed, the first one too', async () => {
    await db().page.update({ where: { id: paper.pageId }, data: { state: 'composing' } });
    must(await choose(1));
    must(await choose(0));
    const told = await db().event.findMany({
      where: { streamId: paper.issueId, kind: { in: ['page.composed', 'page.layoutChosen'] } },
      orderBy: { seq: 'asc' },
    });
    expect(told.map(({ kind, payload }) => [kind, (payload as { candidate: number }).candidate])).toEqual([
      ['page.composed', 0],
      ['page.layoutChosen', 1],
      ['page.layoutChosen', 0],
    ]);
  });
});

test('the signature of a page waits for a report that is just moved on it, and is refused', async () => {
  const moves = [
    `select 1 from "Issue" where "id" = '${paper.issueId}' for update`,
    `update "Placement" set "priority" = 9 where "reportId" = '${report(0)}'`,
  ];
  expect(codes(await whileRival(moves, () => movePage(chief, paper.pageId, 'sign')))).toEqual(['page-changed']);
  expect(await signatures()).toBe(0);
});

describe('while the chief signs the page', () => {
  test('no report comes on it', async () => {
    must(await place(report(3), null));
    await db().page.update({ where: { id: paper.pageId }, data: { state: 'ready' } });
    expect(codes(await whileRival(signs(), () => place(report(3), paper.pageId)))).toEqual(['page-signed']);
    await db().page.update({ where: { id: paper.pageId }, data: { state: 'composing' } });
    must(await place(report(3), paper.pageId));
  });

  test('none comes off', async () => {
    expect(codes(await whileRival(signs(), () => place(report(3), null)))).toEqual(['page-signed']);
    expect(await db().placement.count({ where: { pageId: paper.pageId } })).toBe(paper.reportIds.length);
  });

  test('no headline breaks elsewhere', async () => {
    const breaks = { pageId: paper.pageId, reportId: report(0), breaks: [1] };
    expect(codes(await whileRival(signs(), () => placementBreaks(pageEditor, breaks, null)))).toEqual(['page-signed']);
  });

  test('it gets no other page editor', async () => {
    const editor = { pageId: paper.pageId, personId: pageEditor.personId };
    expect(codes(await whileRival(signs(), () => assignPageEditor(chief, editor, null)))).toEqual(['page-signed']);
    expect((await page()).pageEditorId).toBeNull();
  });

  test('a report on it is not killed', async () => {
    const kill = () => move(chief, report(0), 'kill', { reasons: [{ code: 'kill.facts' }] });
    expect(codes(await whileRival(signs(), kill))).toEqual(['on-signed-page']);
  });

  test('a change of a text on it takes the signature off again', async () => {
    const signed = [
      ...signs(),
      `insert into "PageSignature" ("id", "pageId", "layoutId", "hash", "signerId")
       select gen_random_uuid(), "id", "layoutId", 'hash', '${chief.personId}' from "Page" where "id" = '${paper.pageId}'`,
    ];
    must(await whileRival(signed, () => mend(report(1))));
    expect(await signatures()).toBe(0);
    expect((await page()).state).toBe('composing');
  });
});

test('a page that has moved without another version is another page', async () => {
  const back = [`update "Page" set "state" = 'composing' where "id" = '${paper.pageId}'`];
  expect(codes(await whileRival(back, () => movePage(chief, paper.pageId, 'sign')))).toEqual(['wrong-state']);
});

test('what is placed while the issue closes is refused', async () => {
  must(await place(report(3), null));
  const closes = [`update "Issue" set "state" = 'closed' where "id" = '${paper.issueId}'`];
  expect(codes(await whileRival(closes, () => place(report(3), paper.pageId)))).toEqual(['issue-not-open']);
});

test('a page that is just released is not taken back by a change of a text', async () => {
  await db().page.update({ where: { id: paper.pageId }, data: { state: 'signed' } });
  const releases = [
    `update "Issue" set "state" = 'released' where "id" = '${paper.issueId}'`,
    `update "Page" set "state" = 'released' where "id" = '${paper.pageId}'`,
  ];
  await whileRival(releases, () => mend(report(2)));
  expect((await page()).state).toBe('released');
});

async function mend(reportId: string) {
  const row = await db().report.findUniqueOrThrow({
    where: { id: reportId },
    select: { ...contentSelect, bodyVersion: true },
  });
  const content = contentOf(row);
  const mended = { ...content, headline: `${content.headline.slice(0, -1)}了` };
  return saveText(chief, { reportId, bodyVersion: row.bodyVersion, content: mended }, null);
}
