import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { localOf } from '@/lib/domain/calendar';
import { backUpDay } from '@/lib/server/backup/nightly';
import { readBackup } from '@/lib/server/backup/read-backup';
import { writeBackup } from '@/lib/server/backup/write-backup';
import { db } from '@/lib/server/db/client';
import { snapshot } from '@/lib/server/db/snapshot';
import { keepRounds } from '@/lib/server/jobs/rounds';
import { newspaperTimeZone } from '@/lib/server/newspaper/clock';
import { operations } from '@/lib/server/operations/overview';
import { removeOrphans } from '@/lib/server/photos/orphans';
import { takePhoto } from '@/lib/server/photos/take';
import { findFile } from '@/lib/server/storage/files';
import { verifyEverything } from '@/lib/server/verify/everything';
import { withDatabase } from '../support/database';
import { draftBy, must, openNewsroom } from '../support/newsroom';
import { storedAt } from '../support/stored';

const place = mkdtempSync(join(tmpdir(), 'jianbao-night-'));
const nights = join(place, 'nights');
Object.assign(process.env, { JIANBAO_BACKUP_DIR: nights, JIANBAO_BACKUP_AT: '00:00', JIANBAO_BACKUP_KEEP: '2,0,0' });
withDatabase();

const PATIENCE = 200_000;
let author: Actor;
beforeAll(async () => {
  author = await (await openNewsroom()).actor('gu-wangshu');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const tonight = async () => `jianbao-${localOf(new Date(), await newspaperTimeZone()).slice(0, 10)}.tar`;

test('before the first worker came there is no queue, and the operations page says who is missing', async () => {
  const { matters, queue, mail } = await operations();
  expect(matters).toContain('no-worker');
  expect([queue.waiting, queue.jobs, mail.failure]).toEqual([0, [], null]);
});

test(
  'by the clock the night’s back-up is made once, whoever looks, and then the schedule is kept',
  async () => {
    mkdirSync(nights);
    for (const day of ['2026-01-01', '2026-01-02', '2026-01-03'])
      writeFileSync(join(nights, `jianbao-${day}.tar`), 'of before');
    const file = await tonight();
    const failures: unknown[] = [];
    const workers = [1, 2, 3].map(() => keepRounds((error) => failures.push(error)));
    await expect
      .poll(() => readdirSync(nights).sort(), { timeout: 90_000, interval: 250 })
      .toEqual(['jianbao-2026-01-03.tar', file]);
    // the others find it made when their turn comes
    await Promise.all([1, 2].map(() => backUpDay(file.slice('jianbao-'.length, -'.tar'.length))));
    await Promise.all(workers.map((stop) => stop()));
    expect(failures).toEqual([]);
    expect((await readBackup(join(nights, file))).ok).toBe(true);
    expect(await db().dutyRecord.count({ where: { kind: 'backup' } })).toBe(1);
    expect((await operations()).matters).not.toContain('backup-failed');
  },
  PATIENCE,
);

test(
  'when it cannot be made, the operations page says so and why',
  async () => {
    rmSync(nights, { recursive: true });
    writeFileSync(nights, 'a file where the folder should be');
    const failures: unknown[] = [];
    const stop = keepRounds((error) => failures.push(error));
    await expect
      .poll(async () => (await operations()).matters, { timeout: 90_000, interval: 250 })
      .toContain('backup-failed');
    await expect.poll(() => failures, { timeout: 30_000 }).toHaveLength(1);
    await stop();
    const { good, bad } = (await operations()).backup;
    expect(bad?.detail.said).toMatch(/EEXIST|ENOTDIR/);
    expect(good?.detail.rows).toBeGreaterThan(0);
  },
  PATIENCE,
);

/** Photos that nobody needs for longer than a week, each with a picture of its own. */
async function orphans(count: number): Promise<string[]> {
  const reportId = await draftBy(author);
  const long = new Date(Date.now() - 9 * 86_400_000);
  const keys: string[] = [];
  for (let n = 0; n < count; n++) {
    const background = { r: n, g: 80, b: Math.floor(Math.random() * 255) };
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const { photoId } = must(await takePhoto(author, { reportId, bytes }, null));
    const photo = await db().photo.findUniqueOrThrow({ where: { id: photoId }, select: { originalKey: true } });
    keys.push(photo.originalKey);
    for (const { key } of await db().photoDerivative.findMany({ where: { photoId } }))
      utimesSync(storedAt(key), long, long);
    utimesSync(storedAt(photo.originalKey), long, long);
  }
  await db().photo.updateMany({ where: { reportId }, data: { removedAt: long } });
  return keys;
}

test('while rows and files of one moment are read, no photo goes; afterwards it does', async () => {
  const [key] = (await orphans(1)) as [string];
  await snapshot(async () => {
    expect(await removeOrphans()).toBe(0);
    expect(await findFile(key)).not.toBeNull();
  });
  expect(await removeOrphans()).toBe(1);
  expect(await findFile(key)).toBeNull();
});

test(
  'a back-up and a verification amid photos that go raise no alarm',
  async () => {
    const keys = await orphans(12);
    const going = (async () => {
      for (let left = 12; left > 0; left -= await removeOrphans()) await new Promise((done) => setTimeout(done, 5));
    })();
    const file = join(place, 'amid.tar');
    const [{ faults }, checks] = await Promise.all([writeBackup(file), verifyEverything(() => {}), going]);
    expect([faults, checks.flatMap(({ wrong }) => wrong)]).toEqual([[], []]);
    expect(existsSync(storedAt(keys[0] as string))).toBe(false);
  },
  PATIENCE,
);
