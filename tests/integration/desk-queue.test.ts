import { beforeAll, describe, expect, test } from 'vitest';
import { waitsForActor } from '@/lib/domain/reports/waiting';
import { db } from '@/lib/server/db/client';
import { railCounts } from '@/lib/server/desk/rail-counts';
import { deskList } from '@/lib/server/desk/desk-list';
import { readFilter } from '@/lib/server/desk/report-filter';
import type { DeskTab } from '@/lib/server/desk/tabs';
import { waitsFor } from '@/lib/server/desk/waits-for';
import { loaded, factsSelect } from '@/lib/server/reports/facts';
import { visibleTo } from '@/lib/server/reports/scope';
import { withDatabase } from '../support/database';
import { fillDesk } from '../support/full-desk';
import { openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;

beforeAll(async () => {
  room = await openNewsroom();
  await fillDesk(room);
});

async function list(key: string, tab: DeskTab = 'waiting', search: Record<string, string> = {}) {
  return deskList(await room.actor(key), {
    tab,
    sort: 'urgent',
    filter: readFilter(search),
    page: 1,
    timeZone: 'Asia/Shanghai',
  });
}

describe('等我处理', () => {
  test('says the same as the rules, for everybody and every report', async () => {
    const rows = await db().report.findMany({ select: factsSelect });
    for (const [key] of room.people) {
      const actor = await room.actor(key);
      const found = await db().report.findMany({
        where: { AND: [visibleTo(actor), waitsFor(actor)] },
        select: { id: true },
      });
      const ruled = rows.filter((row) => waitsForActor(loaded(row).facts, actor)).map(({ id }) => id);
      expect(found.map(({ id }) => id).sort(), key).toEqual(ruled.sort());
    }
  });

  test('rail, tab and list have one number', async () => {
    for (const key of ['shen-he', 'han-xu', 'xie-changgeng', 'su-jibai']) {
      const { counts, order, groups } = await list(key);
      expect(order).toHaveLength(counts.waiting);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(counts.waiting);
      expect((await railCounts(await room.actor(key))).desk?.count ?? 0).toBe(counts.waiting);
    }
  });
});

describe('the other tabs', () => {
  test('what was returned stays with who returned it until it is answered', async () => {
    expect((await list('shen-he', 'returned')).counts.returned).toBe(1);
    expect((await list('su-jibai', 'returned')).counts.returned).toBe(0);
  });

  test('what was signed or returned today is done', async () => {
    expect((await list('shen-he', 'done')).counts.done).toBeGreaterThanOrEqual(2);
    expect((await list('ji-nanzhou', 'done')).counts.done).toBe(0);
  });
});

describe('filters', () => {
  test('narrow list and counts alike', async () => {
    const all = await list('shen-he');
    const none = await list('shen-he', 'waiting', { q: '没有这样的题目' });
    expect(none.order).toEqual([]);
    expect(none.counts.waiting).toBe(0);
    const some = await list('shen-he', 'waiting', { q: '老榆树' });
    expect(some.order).toHaveLength(all.order.length);
    expect((await list('shen-he', 'waiting', { until: '2001-01-01' })).order).toEqual([]);
  });

  test('what cannot be read narrows nothing', () => {
    expect(readFilter({ section: "' or 1=1", unit: 'x', from: '2026-13-45', state: 'nowhere', q: '  ' })).toEqual({
      section: null,
      unit: null,
      when: null,
      from: null,
      until: null,
      q: '',
      state: null,
    });
  });
});
