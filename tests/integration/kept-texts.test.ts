import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { db } from '@/lib/server/db/client';
import { compareRevisions } from '@/lib/server/reports/compare';
import { saveText } from '@/lib/server/reports/save-text';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, someContent } from '../support/newsroom';

withDatabase();

let author: Actor;
let reviewer: Actor;
let editor: Actor;

beforeAll(async () => {
  const room = await openNewsroom();
  [author, reviewer, editor] = (await Promise.all(
    ['lin-jianqiu', 'he-lanzhi', 'shen-he'].map((key) => room.actor(key)),
  )) as [Actor, Actor, Actor];
});

/** Saved on the version that the report has now. */
async function save(
  who: Actor,
  reportId: string,
  headline: string,
  more: { keep?: boolean; overwrites?: boolean } = {},
) {
  const { bodyVersion } = await db().report.findUniqueOrThrow({
    where: { id: reportId },
    select: { bodyVersion: true },
  });
  return must(await saveText(who, { reportId, bodyVersion, content: someContent({ headline }), ...more }, null));
}

async function keptHeadlines(reportId: string): Promise<string[]> {
  const rows = await db().revision.findMany({
    where: { reportId },
    orderBy: { number: 'asc' },
    select: { content: true },
  });
  return rows.map(({ content }) => (content as { headline: string }).headline);
}

async function claimed(): Promise<string> {
  const id = await draftBy(author);
  must(await move(author, id, 'submit'));
  must(await move(reviewer, id, 'approveForUnit'));
  must(await move(editor, id, 'claim'));
  return id;
}

const original = someContent().headline;

describe('a text kept by hand', () => {
  test('is a revision, also when an autosave brought the same words before', async () => {
    const id = await claimed();
    await save(editor, id, '编辑改的题');
    await save(editor, id, '编辑改的题', { keep: true });
    await save(editor, id, '又改的题');
    expect(await keptHeadlines(id)).toEqual([original, '编辑改的题']);
    const comparison = await compareRevisions(editor, id, { from: 2 });
    expect(comparison?.difference.fields.map(({ field }) => field)).toEqual(['headline']);
  });

  test('is kept once, however often it is asked', async () => {
    const id = await claimed();
    await save(editor, id, '留一稿', { keep: true });
    await save(editor, id, '留一稿', { keep: true });
    expect(await keptHeadlines(id)).toEqual([original, '留一稿']);
  });
});

describe('of two texts one is chosen', () => {
  test('the other stays as a revision under the name of its writer', async () => {
    const id = await draftBy(author);
    await save(author, id, '电脑上写的');
    await save(author, id, '手机上写的', { overwrites: true });
    expect(await keptHeadlines(id)).toEqual(['电脑上写的']);
    expect(await db().revision.findFirst({ where: { reportId: id } })).toMatchObject({
      kind: 'edited',
      byId: author.personId,
      level: null,
    });
  });

  test('also on the desk, after the first change', async () => {
    const id = await claimed();
    await save(editor, id, '第一台电脑');
    await save(editor, id, '第一台电脑，接着写');
    await save(editor, id, '第二台电脑', { overwrites: true });
    expect(await keptHeadlines(id)).toEqual([original, '第一台电脑，接着写']);
  });

  test('what was kept before it was handed in is not taken for 原稿', async () => {
    const id = await draftBy(author);
    await save(author, id, '电脑上写的');
    await save(author, id, '手机上写的', { overwrites: true });
    must(await move(author, id, 'submit'));
    const { original } = await db().report.findUniqueOrThrow({
      where: { id },
      select: { original: { select: { kind: true, content: true } } },
    });
    expect(original).toMatchObject({ kind: 'original', content: { headline: '手机上写的' } });
  });
});
