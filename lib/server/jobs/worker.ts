import PgBoss from 'pg-boss';
import { jobs } from '@/lib/domain/events';
import { env } from '../env';
import { log } from '../log';
import { BATCH, dispatchEvents } from './dispatch';
import { handlers } from './handlers';
import { keepLeases } from './lease';
import { keepRounds } from './rounds';

/**
 * The worker does what follows from events: notices, mails, the edition's bundle. It may die at any
 * moment: an event that was not turned into jobs yet is found again, a job that was not finished
 * comes back, and every handler may run twice without doubling anything.
 */
const BEAT = 400;
// tried again after 1, 2, 4 … seconds, for more than an hour
const QUEUE = { retryLimit: 12, retryDelay: 1, retryBackoff: true, expireInMinutes: 15 };

export async function startWorker(): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env().databaseUrl,
    max: 3,
    schema: 'pgboss',
    monitorStateIntervalSeconds: 60,
    // a job that failed for good is kept in sight until somebody does it again
    archiveFailedAfterSeconds: 30 * 86_400,
  } as PgBoss.ConstructorOptions);
  boss.on('error', (error) => log().error({ error: error.message }, 'jobs'));
  await boss.start();
  const leases = keepLeases(
    (count) => log().warn({ count }, 'jobs of a dead worker taken back'),
    (error) => log().error({ error: String(error) }, 'leases'),
  );
  for (const job of jobs) {
    // a send to a queue that does not exist is lost without a word
    await boss.createQueue(job, { name: job, ...QUEUE } as PgBoss.Queue);
    await boss.updateQueue(job, { name: job, ...QUEUE } as PgBoss.Queue);
    await boss.work<{ eventId: string }>(job, { pollingIntervalSeconds: 0.5 }, async ([task]) => {
      if (!task) return;
      const event = BigInt(task.data.eventId);
      await leases
        .hold(task.id, () => handlers[job](event))
        .catch((error: unknown) => {
          log().error({ job, event: task.data.eventId, error: String(error) }, 'job failed');
          throw error;
        });
    });
  }
  let running = true;
  const loop = (async () => {
    while (running) {
      const count = await dispatchEvents(boss).catch(
        (error: unknown) => (log().error({ error: String(error) }, 'dispatch'), 0),
      );
      // a burst of writes is not slowed by one look after each: what comes in a beat goes together
      if (count < BATCH) await new Promise((resolve) => setTimeout(resolve, BEAT));
    }
  })();
  const endRounds = keepRounds((error) => log().error({ error: String(error) }, 'rounds'));
  return async () => {
    running = false;
    await endRounds();
    await loop;
    // what is not done by then goes back into the queue
    await boss.stop({ graceful: true, timeout: env().stopSeconds * 1000 });
    await leases.stop();
  };
}
