import { db } from './db/client';
import { bundlesBeingMended } from './editions/mend';
import { workerSeenAt } from './jobs/pulse';
import { canStore } from './storage/files';

export interface Health {
  ok: boolean;
  database: boolean;
  worker: boolean;
  /** files can be stored */
  files: boolean;
  /** every bundle that was asked for is whole */
  editions: boolean;
}

const PATIENCE = 1500;
let asking: Promise<boolean> | null = null;
let storing: Promise<boolean> | null = null;

/** For whoever watches the service: can it serve the desk, is anybody doing the jobs. */
export async function health(): Promise<Health> {
  const [database, files] = await Promise.all([
    Promise.race([databaseAnswers(), tooLate()]),
    Promise.race([storeAnswers(), tooLate()]),
  ]);
  const editions = bundlesBeingMended() === 0;
  const seen = workerSeenAt();
  const worker = seen !== null && Date.now() - seen < 60_000;
  return { ok: database && files && editions, database, worker, files, editions };
}

// one question at a time, however many watch: a frozen database does not use up the connections
function databaseAnswers(): Promise<boolean> {
  asking ??= db().$queryRaw`select 1`
    .then(
      () => true,
      () => false,
    )
    .finally(() => {
      asking = null;
    });
  return asking;
}

function storeAnswers(): Promise<boolean> {
  storing ??= canStore().finally(() => {
    storing = null;
  });
  return storing;
}

function tooLate(): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, false).unref());
}
