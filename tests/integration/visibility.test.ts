import { beforeAll, expect, test } from 'vitest';
import { maySee, maySeeText } from '@/lib/domain/reports/visibility';
import { db } from '@/lib/server/db/client';
import { factsSelect, loaded } from '@/lib/server/reports/facts';
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

test('the query shows each person of the cast exactly what the rule lets them see, in every state', async () => {
  const reports = (await db().report.findMany({ select: factsSelect })).map((row) => loaded(row).facts);
  expect(new Set(reports.map(({ state }) => state)).size).toBe(13);
  for (const [key] of room.people) {
    const actor = await room.actor(key);
    for (const [need, rule] of [
      ['metadata', maySee],
      ['text', maySeeText],
    ] as const) {
      const rows = await db().report.findMany({ where: visibleTo(actor, need), select: { id: true } });
      const ruled = reports.filter((facts) => rule(actor, facts)).map(({ id }) => id);
      expect(rows.map(({ id }) => id).sort(), `${key} ${need}`).toEqual(ruled.sort());
    }
  }
});
