import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeBackup } from '@/lib/server/backup/write-backup';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { buildEditionFor } from '@/lib/server/editions/build';
import { writeDigest } from '@/lib/server/events/digest';
import { releaseOnePage } from '@/prisma/seed/one-page';
import { migrate, migrationNames } from '@/scripts/ground/migrate';
import { startPostgres } from '@/scripts/ground/postgres';
import { withClient } from '@/scripts/ground/with-client';
import { withDatabase } from '../support/database';
import { openNewsroom } from '../support/newsroom';

withDatabase();

const PATIENCE = 400_000;
// its rule about new rows left a role alone that somebody had given to themselves
const OLDER = '20261129000500_own_role';
const upTo = (last: string) => migrationNames().filter((name) => name <= last);
const place = mkdtempSync(join(tmpdir(), 'jianbao-older-'));
const file = join(place, 'older.tar');
const folder = join(place, 'data');

beforeAll(async () => {
  const room = await openNewsroom();
  await releaseOnePage(room, '2026-11-21', 8415);
  stopComposer();
  const event = await db().event.findFirstOrThrow({ where: { kind: 'issue.released' } });
  await buildEditionFor(event.id);
  await writeDigest('2026-11-22');
}, PATIENCE);
afterAll(() => rmSync(place, { recursive: true, force: true }));

test(
  'a back-up of an older version, with a role that a later rule left alone, is restored and verifies',
  async () => {
    const older = await asOlderVersion();
    Object.assign(env(), { directUrl: older });
    const { migrations } = await writeBackup(file);
    Object.assign(env(), { directUrl: env().databaseUrl });
    expect(migrations).toEqual(upTo(OLDER));

    const { code, said } = await restore();
    console.log(said);
    expect([code, said]).toEqual([0, expect.stringContaining('Restored and verified')]);
    expect(said).toContain(
      `brought up to date: ${migrationNames()
        .filter((name) => name > OLDER)
        .join(', ')}`,
    );

    const server = await startPostgres(join(folder, 'postgres'));
    const restored = server.url('jianbao');
    try {
      await withClient(restored, async (client) => {
        for (const [table, columns] of await tablesOf(older))
          expect([table, await rowsOf(client, table, columns)]).toEqual([
            table,
            await withClient(older, (before) => rowsOf(before, table, columns)),
          ]);
        const own = `select "olderThanConsent" from "RoleGrant" where "grantedById" = "personId"`;
        expect((await client.query(own)).rows).toEqual([{ olderThanConsent: true }]);
      });
      expect(await rulesOf(restored)).toEqual(await rulesOf(env().databaseUrl));
    } finally {
      await server.stop();
    }
  },
  PATIENCE,
);

/** The newspaper as the older version had it: its tables, and what of today's rows fits into them. */
async function asOlderVersion(): Promise<string> {
  const { admin } = inject('postgres');
  const name = `${new URL(env().databaseUrl).pathname.slice(1)}_older`;
  await withClient(admin, (client) => client.query(`create database ${name}`));
  const older = admin.replace(/\/postgres$/, `/${name}`);
  const before = migrationNames().filter((migration) => migration < OLDER);
  await migrate(older, before);
  const tables = await tablesOf(older);
  await withClient(older, async (client) => {
    await client.query('set session_replication_role = replica');
    for (const [table, columns] of tables) await copyRows(client, table, columns);
    await client.query(`update "RoleGrant" set "grantedById" = null`);
    await client.query(
      `update "RoleGrant" set "grantedById" = "personId" where "id" = (select "id" from "RoleGrant" where "role" = 'chief' limit 1)`,
    );
  });
  await migrate(older, upTo(OLDER));
  return older;
}

async function copyRows(client: pg.Client, table: string, columns: string): Promise<void> {
  const { rows } = await withClient(env().databaseUrl, (today) =>
    today.query<{ all: string | null }>(`select json_agg(t)::text as all from "${table}" t`),
  );
  await client.query(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
    [rows[0]?.all ?? '[]'],
  );
  await client.query(`select setval(seq.name, greatest(1, (select count(*) from "${table}")))
    from (select pg_get_serial_sequence('"${table}"', a.attname) as name from pg_attribute a
      where a.attrelid = '"${table}"'::regclass and a.attnum > 0) seq where seq.name is not null`);
}

async function tablesOf(url: string): Promise<[table: string, columns: string][]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string; columns: string }>(`
      select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('_prisma_migrations', 'JobLease') group by c.relname`),
  );
  return rows.map(({ name, columns }) => [name, columns]);
}

async function rowsOf(client: pg.Client, table: string, columns: string): Promise<string[]> {
  const { rows } = await client.query<{ row: string }>(
    `select t::text as row from (select ${columns} from "${table}") t order by 1`,
  );
  return rows.map(({ row }) => row);
}

async function rulesOf(url: string): Promise<string[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ rule: string }>(
      `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
       where connamespace = 'public'::regnamespace and contype in ('c', 'f') order by 1`,
    ),
  );
  return rows.map(({ rule }) => rule);
}

function restore(): Promise<{ code: number | null; said: string }> {
  const { DATABASE_URL: _, ...settings } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/restore.ts', file], {
    env: { ...settings, JIANBAO_DATA: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}
