import { afterAll, beforeAll, expect, test } from 'vitest';
import { alone } from '@/lib/server/db/alone';
import { db, disconnect } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { startWorker } from '@/lib/server/jobs/worker';
import { migrate, pendingMigrations } from '@/scripts/ground/migrate';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom } from '../support/newsroom';
import { POOLER, startPooler } from '../support/pooler';

if (!POOLER) console.log('PgBouncer is not on this machine: what it breaks was not tried (Debian: pgbouncer).');

withDatabase();

let stop = async () => {};
beforeAll(async () => {
  if (!POOLER) return;
  const direct = process.env.DATABASE_URL as string;
  const pooler = await startPooler(direct);
  stop = pooler.stop;
  Object.assign(process.env, { DATABASE_URL: pooler.url, DATABASE_DIRECT_URL: direct });
  expect(env()).toMatchObject({ pooled: true, databaseUrl: pooler.url, directUrl: direct });
});
afterAll(async () => {
  await disconnect();
  await stop();
});

test.runIf(POOLER)('behind PgBouncer in transaction mode many write at once, and the jobs are done', async () => {
  const room = await openNewsroom();
  const author = await room.actor('gu-wangshu');
  const working = await startWorker();
  const ids: string[] = [];
  for (let n = 0; n < 12; n++) ids.push(await draftBy(author));
  // more than the pooler has connections: one statement is prepared on many of them
  await Promise.all(ids.map(async (id) => must(await move(author, id, 'submit'))));
  const done = () =>
    db().$queryRaw<unknown[]>`select 1 from pgboss.job where state = 'completed' and name = 'notice.send'`;
  await expect.poll(async () => (await done()).length, { timeout: 60_000 }).toBeGreaterThanOrEqual(12);
  await working();
});

test.runIf(POOLER)('what one process does at a time it does so through the pooler as well', async () => {
  const straight = env().directUrl;
  Object.assign(env(), { directUrl: env().databaseUrl });
  const seen: string[] = [];
  const work = (name: string) =>
    alone('digest', async () => {
      seen.push(`${name} begins`);
      await db().$queryRaw`select pg_sleep(0.3)::text`;
      seen.push(`${name} ends`);
    });
  await Promise.all(['a', 'b', 'c'].map(work));
  Object.assign(env(), { directUrl: straight });
  for (let at = 0; at < seen.length; at += 2) expect(seen[at]?.[0]).toBe(seen[at + 1]?.[0]);
  expect(seen).toHaveLength(6);
});

test.runIf(POOLER)('of many that migrate at once each finds it done, also through the pooler', async () => {
  const url = env().databaseUrl;
  expect(await Promise.all([migrate(url), migrate(url), migrate(url)])).toEqual([[], [], []]);
  expect(await pendingMigrations(url)).toEqual([]);
});
