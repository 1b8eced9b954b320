import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { db } from '@/lib/server/db/client';
import { writeDigest } from '@/lib/server/events/digest';
import { env } from '@/lib/server/env';
import { startWorker } from '@/lib/server/jobs/worker';
import { recordDuty } from '@/lib/server/operations/duty-record';
import { operations } from '@/lib/server/operations/overview';
import { keepPulse } from '@/lib/server/operations/pulse';
import { retryJob } from '@/lib/server/operations/retry-job';
import { health } from '@/lib/server/health';
import { verifyTonight } from '@/lib/server/verify/nightly';
import { withClient } from '@/scripts/ground/with-client';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let admin: Actor;
let author: Actor;
beforeAll(async () => {
  room = await openNewsroom();
  admin = await room.actor('guan-pingzhong');
  author = await room.actor('gu-wangshu');
});

const codes = (answer: Awaited<ReturnType<typeof retryJob>>) =>
  answer.ok ? [] : answer.problems.map(({ code }) => code);
/** What somebody does who holds the database and switches the triggers off. */
const behindTheBack = (sql: string) =>
  withClient(env().databaseUrl, (client) => client.query(`set session_replication_role = replica; ${sql}`));
const matters = async () => (await operations()).matters;

/** Mail goes to a door that nobody opens: the notice is there, and its letter waits. */
async function failedJob(): Promise<string> {
  Object.assign(env(), { smtpUrl: 'smtp://127.0.0.1:9' });
  await db().person.update({ where: { id: author.personId }, data: { account: 'gu@example.org' } });
  const stop = await startWorker();
  const reportId = await draftBy(author);
  must(await move(author, reportId, 'submit'));
  const editor = await room.actor('shen-he');
  const claimed = await move(editor, reportId, 'claim');
  if (claimed.ok) await move(editor, reportId, 'return', { reasons: [], note: '请补一张照片' });
  const failing = () =>
    db().$queryRaw<{ id: string }[]>`select id::text from pgboss.job where state = 'retry' and output is not null`;
  await expect.poll(async () => (await failing()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  await stop();
  const [{ id } = { id: '' }] = await failing();
  await db().$executeRaw`update pgboss.job set state = 'failed' where id = ${id}::uuid`;
  return id;
}

describe('a job that failed', () => {
  let id: string;

  test('is shown with its reason, and what waits in the outbox', async () => {
    id = await failedJob();
    const now = await operations();
    expect(now.queue.jobs.find((job) => job.id === id)).toMatchObject({ job: 'notice.send', state: 'failed' });
    expect(now.queue.jobs.find((job) => job.id === id)?.reason).toMatch(/ECONNREFUSED/);
    expect(now.mail).toMatchObject({ set: true, failure: { reason: expect.stringContaining('ECONNREFUSED') } });
    expect(now.mail.waiting).toBeGreaterThan(0);
    expect(now.matters).toEqual(expect.arrayContaining(['jobs-failed', 'mail-failing', 'no-worker']));
  });

  test('is done again by the administrator only, once under one key, and it is in the history', async () => {
    expect(codes(await retryJob(await room.actor('xie-changgeng'), { jobId: id }, null))).toEqual(['forbidden']);
    expect(codes(await retryJob(admin, { jobId: crypto.randomUUID() }, null))).toEqual(['not-found']);
    expect(codes(await retryJob(admin, { jobId: 'nothing' }, null))).toEqual(['not-found']);
    const repeat = { key: 'again-and-again', request: id };
    for (let n = 0; n < 2; n++) expect(must(await retryJob(admin, { jobId: id }, repeat))).toEqual({ jobId: id });
    const told = await db().event.findMany({ where: { kind: 'settings.jobRetried' } });
    expect(told).toMatchObject([{ actorId: admin.personId, payload: { job: 'notice.send' } }]);
  });

  test('is then done, the letter leaves, and one that is done is left alone', async () => {
    const { SMTPServer } = await import('smtp-server');
    const letters: string[] = [];
    const post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _, done) => {
        let text = '';
        stream.on('data', (part) => (text += part)).on('end', () => (letters.push(text), done()));
      },
    });
    await new Promise<void>((open) => post.listen(0, '127.0.0.1', open));
    Object.assign(env(), { smtpUrl: `smtp://127.0.0.1:${(post.server.address() as { port: number }).port}` });
    const stop = await startWorker();
    await expect.poll(async () => (await operations()).mail.waiting, { timeout: 60_000 }).toBe(0);
    const state = async () =>
      (await db().$queryRaw<{ state: string }[]>`select state::text from pgboss.job where id = ${id}::uuid`)[0]?.state;
    await expect.poll(state, { timeout: 30_000 }).toBe('completed');
    await stop();
    await new Promise<void>((done) => post.close(done));
    expect(letters.length).toBeGreaterThan(0);
    expect(codes(await retryJob(admin, { jobId: id }, null))).toEqual(['wrong-state']);
  });
});

test('processes are there by their pulse, and gone when they end', async () => {
  const ends = [keepPulse('web'), keepPulse('worker')];
  await expect.poll(async () => (await operations()).processes.map(({ role }) => role)).toEqual(['web', 'worker']);
  expect(await matters()).not.toContain('no-worker');
  expect(await health()).toMatchObject({ worker: true });
  await db().$executeRaw`update "Pulse" set "seenAt" = now() - interval '30 seconds' where "role" = 'worker'`;
  for (const end of ends) await end();
  expect((await operations()).processes).toEqual([]);
});

test('history: the newest digest holds, or it does not, and the night looks at all of it', async () => {
  await behindTheBack('delete from "DigestHead"; delete from "Digest"');
  await rm(join(env().dataDir, 'files', 'digests'), { recursive: true, force: true });
  expect((await operations()).digest.standing).toBe('none');
  await writeDigest('2026-11-22');
  await writeDigest('2026-11-23');
  expect((await operations()).digest).toMatchObject({
    standing: 'good',
    day: '2026-11-22',
    since: '2026-11-21',
    days: 2,
  });
  expect(await matters()).toContain('verify-old');
  await verifyTonight();
  await verifyTonight();
  expect(await db().dutyRecord.count({ where: { kind: 'verify' } })).toBe(1);
  expect((await operations()).verified).toMatchObject({ ok: true });
  await behindTheBack(`update "Digest" set "hash" = 'x' where "day" = '2026-11-22'`);
  expect(await matters()).toContain('digest-broken');
});

test('a back-up that failed is said until one is made', async () => {
  Object.assign(env().backup, { folder: '/somewhere' });
  await expect(
    recordDuty(
      'backup',
      () => Promise.reject(new Error('no room')),
      () => ({ said: '' }),
    ),
  ).rejects.toThrow();
  expect((await operations()).backup.bad).toMatchObject({ detail: { said: 'no room' } });
  expect(await matters()).toEqual(expect.arrayContaining(['backup-failed', 'backup-late']));
  await recordDuty(
    'backup',
    async () => 5,
    (bytes) => ({ said: '', bytes }),
  );
  expect(await matters()).not.toContain('backup-failed');
});
