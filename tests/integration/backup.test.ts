import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { spawn } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUpDay } from '@/lib/server/backup/nightly';
import { readBackup } from '@/lib/server/backup/read-backup';
import { writeBackup } from '@/lib/server/backup/write-backup';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { buildEditionFor } from '@/lib/server/editions/build';
import { writeDigest } from '@/lib/server/events/digest';
import { releaseOnePage } from '@/prisma/seed/one-page';
import { moveIn } from '@/scripts/ground/folder-in-use';
import { startPostgres } from '@/scripts/ground/postgres';
import { withDatabase } from '../support/database';
import { openNewsroom } from '../support/newsroom';

const nightly = mkdtempSync(join(tmpdir(), 'jianbao-nightly-'));
process.env.JIANBAO_BACKUP_DIR = nightly;
process.env.JIANBAO_BACKUP_KEEP = '2,0,1';
withDatabase();

const PATIENCE = 400_000;
const place = mkdtempSync(join(tmpdir(), 'jianbao-restore-'));
const file = join(place, 'night.tar');
const folder = join(place, 'data');

beforeAll(async () => {
  const room = await openNewsroom();
  await releaseOnePage(room, '2026-11-21', 8415);
  stopComposer();
  // all have taken their places: else the next start would begin anew
  await db().newspaper.update({ where: { id: 1 }, data: { demoSeatedAt: new Date() } });
  const event = await db().event.findFirstOrThrow({ where: { kind: 'issue.released' } });
  await buildEditionFor(event.id);
  await writeDigest('2026-11-22');
  await giveARoleAsBefore();
}, PATIENCE);
afterAll(() => {
  for (const each of [place, nightly]) rmSync(each, { recursive: true, force: true });
});

/** Roles of before a second person was asked: one gave it alone, one to themselves. */
async function giveARoleAsBefore(): Promise<void> {
  const { id, personId } = await db().roleGrant.findFirstOrThrow({ where: { role: 'chief' } });
  await db().roleGrant.update({
    where: { id },
    data: { grantedById: personId, consentedById: null, olderThanConsent: true },
  });
}

/** A command as a person on duty gives it. */
function give(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

const withoutDatabase = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, ...env } = process.env;
  return { ...env, JIANBAO_DATA: folder };
};
/** Into a data folder of its own, with a database of its own. */
const restore = (...args: string[]) => give('restore', args, withoutDatabase());

/** Without who works now, and without the record of the back-up itself, which is written after it. */
async function rowsOf(url: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('_prisma_migrations', 'JobLease', 'Pulse', 'DutyRecord') order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of rows)
    all[name] = (await client.query(`select t::text as row from "${name}" t order by 1`)).rows.map(({ row }) => row);
  all.sequences = (
    await client.query(
      `select sequencename || ' ' || last_value as row from pg_sequences where schemaname = 'public' and sequencename not like 'DutyRecord%' order by 1`,
    )
  ).rows.map(({ row }) => row);
  await client.end();
  return all;
}

async function rulesOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ rule: string }>(
    `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
     where connamespace = 'public'::regnamespace and contype in ('c', 'f') order by 1`,
  );
  await client.end();
  return rows.map(({ rule }) => rule);
}

function filesBelow(root: string, under = root): [string, number, string][] {
  return readdirSync(under, { withFileTypes: true }).flatMap((entry) => {
    const path = join(under, entry.name);
    if (entry.isDirectory()) return filesBelow(root, path);
    return [
      [relative(root, path), statSync(path).mode & 0o777, readFileSync(path).toString('base64')] as [
        string,
        number,
        string,
      ],
    ];
  });
}
const sorted = (files: [string, number, string][]) => files.sort(([a], [b]) => (a < b ? -1 : 1));

test(
  'the drill: what is restored is what was kept, row by row and byte by byte, and verifies',
  async () => {
    const backup = await give('backup', [file], process.env);
    expect(backup).toEqual({ code: 0, said: expect.stringMatching(/ rows, \d+ files, .* read back whole\.\n$/) });
    const { code, said } = await restore(file);
    console.log(backup.said + said);
    expect([code, said]).toEqual([0, expect.stringMatching(/Restored and verified in [\d.]+ s\./)]);
    const server = await startPostgres(join(folder, 'postgres'));
    try {
      expect(await rowsOf(server.url('jianbao'))).toEqual(await rowsOf(process.env.DATABASE_URL as string));
      expect(await rulesOf(server.url('jianbao'))).toEqual(await rulesOf(process.env.DATABASE_URL as string));
    } finally {
      await server.stop();
    }
    const kept = sorted(filesBelow(join(process.env.JIANBAO_DATA as string, 'files')));
    expect(kept.length).toBeGreaterThan(50);
    expect(sorted(filesBelow(join(folder, 'files')))).toEqual(kept);
  },
  PATIENCE,
);

test(
  'npm run verify there says so, and ends otherwise when a file is not what it was',
  async () => {
    expect(await give('verify', [], withoutDatabase())).toEqual({
      code: 0,
      said: expect.stringMatching(/Everything is what it was\.\n$/),
    });
    const { originalKey } = await db().photo.findFirstOrThrow();
    writeFileSync(join(folder, 'files', originalKey), 'another picture');
    expect(await give('verify', [], withoutDatabase())).toEqual({
      code: 1,
      said: expect.stringContaining(`NOT AS IT WAS: The file ${originalKey} is not what was written`),
    });
  },
  PATIENCE,
);

test(
  'a place that is not empty or lived in is left as it is',
  async () => {
    expect(await restore(file)).toEqual({ code: 1, said: expect.stringContaining('The database is not empty') });
    const product = await moveIn(folder, 'product');
    if (!product.ok) throw new Error('somebody lives there');
    product.servesAt('http://127.0.0.1:1');
    expect(await restore(file, '--replace')).toEqual({ code: 1, said: expect.stringContaining('Jianbao runs in') });
    product.moveOut();
    expect((await restore(file, '--replace')).code).toBe(0);
  },
  PATIENCE,
);

test(
  'restored under another secret it is whole, and says that its signatures were not checked',
  async () => {
    const env = { ...withoutDatabase(), JIANBAO_SECRET: 'not the secret of the newspaper that was kept' };
    expect(await give('restore', [file, '--replace'], env)).toEqual({
      code: 0,
      said: expect.stringMatching(/Note: .*another secret[\s\S]*Restored and verified/),
    });
  },
  PATIENCE,
);

test(
  'a back-up that was cut off or changed is refused before anything is touched',
  async () => {
    const whole = readFileSync(file);
    const bad = join(place, 'bad.tar');
    writeFileSync(bad, whole);
    truncateSync(bad, Math.floor(whole.length / 2));
    expect((await readBackup(bad)).ok).toBe(false);
    const at = whole.indexOf('%PDF');
    expect(at).toBeGreaterThan(0);
    whole[at + 40] = (whole[at + 40] as number) ^ 1;
    writeFileSync(bad, whole);
    expect(await readBackup(bad)).toEqual({
      ok: false,
      fault: expect.stringMatching(/^file editions\/.* is damaged\.$/),
    });
    expect(await restore(bad, '--replace')).toEqual({ code: 1, said: expect.stringContaining('Nothing was changed') });
  },
  PATIENCE,
);

test('one that cannot be finished leaves nothing that looks like a back-up', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('alter table "Unit" rename to "Unit gone"; alter table "PhotoDerivative" rename to "gone"');
  await expect(writeBackup(join(place, 'half.tar'))).rejects.toThrow();
  await client.query('alter table "Unit gone" rename to "Unit"; alter table "gone" rename to "PhotoDerivative"');
  await client.end();
  expect(readdirSync(place).filter((name) => name.startsWith('half'))).toEqual([]);
});

test('a file that is missing is said in the back-up, which is made all the same', async () => {
  const { originalKey } = await db().photo.findFirstOrThrow();
  const path = join(process.env.JIANBAO_DATA as string, 'files', originalKey);
  const bytes = readFileSync(path);
  rmSync(path);
  const { faults } = await writeBackup(join(place, 'poor.tar'));
  writeFileSync(path, bytes);
  expect(faults).toEqual([expect.stringContaining(`The file ${originalKey} is missing`)]);
});

test(
  'every night one is added, and those that the schedule does not keep go',
  async () => {
    for (const day of ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03']) {
      await backUpDay(day);
      await backUpDay(day);
    }
    writeFileSync(join(nightly, 'ours.txt'), 'not a back-up');
    writeFileSync(join(nightly, 'jianbao-2026-11-03.tar.part'), 'half');
    await backUpDay('2026-11-04');
    expect(readdirSync(nightly).sort()).toEqual(['jianbao-2026-11-03.tar', 'jianbao-2026-11-04.tar', 'ours.txt']);
    expect(existsSync(join(nightly, 'jianbao-2026-11-04.tar'))).toBe(true);
  },
  PATIENCE,
);
