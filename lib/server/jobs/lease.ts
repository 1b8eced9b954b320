import { db } from '../db/client';

/**
 * A lease says that a worker is at a job now. It is renewed every second; the job of a worker that was
 * not seen for some seconds is taken back, by whichever process looks first. By the database's clock.
 */
const BEAT = 1000;
/** seconds; longer than a busy process may be silent, shorter than anybody waits for an edition */
const LEASE = 5;

export interface Leases {
  /** Does the work as the one who has the job. */
  hold(jobId: string, work: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export function keepLeases(taken: (count: number) => void, failed: (error: unknown) => void): Leases {
  const held = new Set<string>();
  let running = true;
  let wake = () => {};
  const rounds = (async () => {
    while (running) {
      await renew([...held])
        .then(takeBack)
        .then((count) => count > 0 && taken(count))
        .catch(failed);
      await new Promise<void>((done) => {
        const timer = setTimeout(done, BEAT);
        wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
  })();
  return {
    hold: async (jobId, work) => {
      held.add(jobId);
      await renew([jobId]);
      try {
        await work();
      } finally {
        held.delete(jobId);
      }
    },
    stop: async () => {
      running = false;
      wake();
      await rounds;
    },
  };
}

async function renew(jobIds: string[]): Promise<void> {
  if (jobIds.length === 0) return;
  await db().$executeRaw`
    insert into "JobLease" ("jobId", "seenAt") select unnest(${jobIds}::uuid[]), now()
    on conflict ("jobId") do update set "seenAt" = now()`;
}

/** How many jobs went back into the queue, as if nobody had begun them. */
async function takeBack(): Promise<number> {
  await db().$executeRaw`delete from "JobLease" where "seenAt" < now() - interval '1 day'`;
  return db().$executeRaw`
    update pgboss.job j set state = 'retry', started_on = null, start_after = now()
    where j.state = 'active' and j.started_on < now() - make_interval(secs => ${LEASE})
      and not exists (select 1 from "JobLease" l
        where l."jobId" = j.id and l."seenAt" > now() - make_interval(secs => ${LEASE}))`;
}
