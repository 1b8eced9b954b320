import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { db, transaction } from '@/lib/server/db/client';
import { assignPageEditor } from '@/lib/server/pages/page-editor';
import { idOf } from '@/prisma/seed/newsroom';
import { withDatabase } from '../support/database';
import { onePageIssue } from '../support/issue';
import { draftBy, move, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

/** three times as many as the process has connections */
const AT_ONCE = 30;

let room: TestNewsroom;
let author: Actor;
let head: Actor;
let chief: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  author = await room.actor('lin-jianqiu');
  head = await room.actor('han-xu');
  chief = await room.actor('xie-changgeng');
});

describe('more commands at once than there are connections', () => {
  test('reports are handed over without waiting for each other', async () => {
    const ids: string[] = [];
    for (let n = 0; n < AT_ONCE; n++) ids.push(await draftBy(author));
    await db().report.updateMany({
      where: { id: { in: ids } },
      data: { state: 'submitted', submittedAt: new Date(), sectionId: idOf(room.sections, 'education') },
    });
    const targetId = idOf(room.people, 'shen-he');
    const results = await Promise.all(ids.map((id) => move(head, id, 'handOver', { targetId })));
    expect(results.map((result) => (result.ok ? result.value.state : result.problems))).toEqual(
      Array(AT_ONCE).fill('editing'),
    );
  }, 25_000);

  test('a page gets its editor again and again', async () => {
    const { pageId } = await onePageIssue(room, chief, { keys: [] });
    const personId = idOf(room.people, 'tan-xiaoyu');
    const results = await Promise.all(
      Array.from({ length: AT_ONCE }, () => assignPageEditor(chief, { pageId, personId }, null)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(AT_ONCE);
  }, 25_000);
});

describe('a second connection inside a transaction', () => {
  const planted = () => db().newspaper.count();

  test('is refused where it is asked for, also in a function that is called from there', async () => {
    await expect(transaction(async () => planted())).rejects.toThrow('beside the transaction');
    await expect(transaction(async () => transaction(async () => 0))).rejects.toThrow('beside the transaction');
  });

  test('is nothing that lasts: outside, before and after, the database answers', async () => {
    const beside = transaction(async (tx) => tx.newspaper.count());
    expect(await planted()).toBe(1);
    expect(await beside).toBe(1);
  });
});
