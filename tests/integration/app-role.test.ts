import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db, disconnect } from '@/lib/server/db/client';
import { writeDigest } from '@/lib/server/events/digest';
import { writeBackup } from '@/lib/server/backup/write-backup';
import { roleStrength } from '@/lib/server/operations/role-strength';
import { startWorker } from '@/lib/server/jobs/worker';
import { verifyEverything } from '@/lib/server/verify/everything';
import { grantToApp } from '@/scripts/ground/app-role';
import { withClient } from '@/scripts/ground/with-client';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom } from '../support/newsroom';

withDatabase();

const ROLE = 'desk_of_tests';
let owner = '';
let client: pg.Client;

const run = (sql: string) => withClient(owner, (client) => client.query(sql));

/** As at home: the owner has migrated, the product asks as a role of its own. */
beforeAll(async () => {
  owner = process.env.DATABASE_URL as string;
  await run(
    `do $$ begin create role ${ROLE} login password 'of tests'; exception when duplicate_object then null; end $$`,
  );
  await disconnect();
  await grantToApp(owner, ROLE);
  // as at the next start, and for a queue that the owner made, as older versions did
  await run(`reassign owned by ${ROLE} to jianbao`);
  await grantToApp(owner, ROLE);
  const url = new URL(owner);
  Object.assign(url, { username: ROLE, password: 'of tests' });
  const { env } = await import('@/lib/server/env');
  Object.assign(env(), { databaseUrl: url.href, directUrl: url.href });
  client = new pg.Client({ connectionString: url.href });
  await client.connect();
});
afterAll(() => client.end());

const refused = (sql: string) =>
  client.query(sql).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const DENIED = '42501';

test('it does all that the newsroom does: writes, events, jobs, a digest, a back-up, a verification', async () => {
  const room = await openNewsroom();
  const author = await room.actor('gu-wangshu');
  const stop = await startWorker();
  const reportId = await draftBy(author);
  must(await move(author, reportId, 'submit'));
  await expect
    .poll(async () => (await db().$queryRaw<unknown[]>`select 1 from pgboss.job where state = 'completed'`).length, {
      timeout: 30_000,
    })
    .toBeGreaterThan(0);
  await stop();
  await writeDigest('2026-11-22');
  const place = mkdtempSync(join(tmpdir(), 'jianbao-role-'));
  const { tables } = await writeBackup(join(place, 'a.tar'));
  rmSync(place, { recursive: true, force: true });
  expect(tables.find(({ name }) => name === 'Event')?.rows).toBeGreaterThan(0);
  expect((await verifyEverything(() => {})).flatMap(({ wrong }) => wrong)).toEqual([]);
});

describe('it can neither rewrite history nor switch off what guards it', () => {
  test.each([
    `alter table "Event" disable trigger all`,
    `alter table "Event" disable trigger event_append_only`,
    `drop trigger event_append_only on "Event"`,
    `set session_replication_role = replica`,
    `update "Event" set "kind" = 'x'`,
    `delete from "Event"`,
    `truncate "Event" cascade`,
    `drop table "Event" cascade`,
    `alter table "Event" rename to "Old"`,
    `update "Revision" set "hash" = 'x'`,
    `delete from "Digest"`,
    `delete from "DigestHead"`,
    `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    `create or replace function event_hash(prev text, stream text, id text, seq integer, kind text, actor uuid, at timestamptz, payload jsonb) returns text language sql as 'select 1'`,
    `create table "Event2" ()`,
    `delete from "_prisma_migrations"`,
    `alter role ${ROLE} superuser`,
  ])('%s', async (sql) => {
    expect(['42501', '42P01']).toContain(await refused(sql));
  });

  test('the one column whose right is needed to lock a row is guarded by the trigger', async () => {
    expect(await refused(`update "Event" set "id" = "id" + 1`)).toBe('23001');
    expect(DENIED).toBe(await refused(`set role jianbao`));
  });
});

test('whoever could is known: the owner, and a superuser', async () => {
  expect(await roleStrength()).toEqual({ role: ROLE, tooStrong: false });
  await disconnect();
  const { env } = await import('@/lib/server/env');
  Object.assign(env(), { databaseUrl: owner });
  expect(await roleStrength()).toMatchObject({ tooStrong: true });
});
