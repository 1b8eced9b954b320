import PgBoss from 'pg-boss';
import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/server/db/client';
import { env } from '@/lib/server/env';
import { dispatchEvents } from '@/lib/server/jobs/dispatch';
import { keepLeases } from '@/lib/server/jobs/lease';
import { startWorker } from '@/lib/server/jobs/worker';
import { noticesFor } from '@/lib/server/notices/write';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
beforeAll(async () => {
  room = await openNewsroom();
});

const stateOf = async (id: string) =>
  (await db().$queryRaw<{ state: string }[]>`select state::text from pgboss.job where id = ${id}::uuid`)[0]?.state;

/** Takes a job out of the queue, as a worker does, and is never heard of again. */
async function takeAndDie(job: string): Promise<string> {
  const boss = new PgBoss(env().databaseUrl);
  await boss.start();
  await dispatchEvents(boss);
  const [taken] = await boss.fetch(job);
  await boss.stop({ graceful: false, close: true, wait: true });
  if (!taken) throw new Error('nothing was in the queue');
  return taken.id;
}

test('the job of a worker that died is taken back within seconds', async () => {
  await (await startWorker())();
  const author = await room.actor('gu-wangshu');
  const reportId = await draftBy(author);
  must(await move(author, reportId, 'submit'));
  const id = await takeAndDie('notice.send');
  expect(await stateOf(id)).toBe('active');

  const stop = await startWorker();
  await expect.poll(() => stateOf(id), { timeout: 30_000, interval: 250 }).toBe('completed');
  await stop();
});

test('two workers at one event, of whom one was only thought dead, tell it once', async () => {
  const author = await room.actor('gu-wangshu');
  const reportId = await draftBy(author);
  must(await move(author, reportId, 'submit'));
  const editor = await db().person.findFirstOrThrow({ where: { name: '苏既白' }, select: { id: true } });
  await db().report.update({ where: { id: reportId }, data: { claimedById: editor.id } });
  const { id } = await db().event.findFirstOrThrow({ where: { streamId: reportId, kind: 'report.submitted' } });
  await Promise.all(Array.from({ length: 6 }, () => noticesFor(id)));
  expect(await db().notice.count({ where: { reportId, personId: editor.id } })).toBe(1);
});

test('a job that takes longer than a lease stays with the worker that is at it', async () => {
  const taken: number[] = [];
  const leases = keepLeases(
    (count) => taken.push(count),
    (error) => {
      throw error;
    },
  );
  const [{ id } = { id: '' }] = await db().$queryRaw<{ id: string }[]>`
    update pgboss.job set state = 'active', started_on = now() - interval '1 minute' where state = 'completed' returning id`;
  await leases.hold(id, () => new Promise((done) => setTimeout(done, 7000)));
  expect(await stateOf(id)).toBe('active');
  expect(taken).toEqual([]);
  await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('retry');
  await leases.stop();
});
