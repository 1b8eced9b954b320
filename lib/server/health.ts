import { db } from './db/client';
import { workerSeenAt } from './jobs/pulse';

export interface Health {
  ok: boolean;
  database: boolean;
  worker: boolean;
}

/** For whoever watches the service: can it serve the desk, is anybody doing the jobs. */
export async function health(): Promise<Health> {
  const database = await db().$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  const seen = workerSeenAt();
  const worker = seen !== null && Date.now() - seen < 60_000;
  return { ok: database, database, worker };
}
