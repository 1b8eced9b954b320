import { db } from './db/client';
import { bundlesBeingMended } from './editions/mend';
import { canStore } from './storage/files';

export interface Health {
  ok: boolean;
  database: boolean;
  /** somebody, here or elsewhere, does the jobs */
  worker: boolean;
  /** files can be stored */
  files: boolean;
  /** every bundle that was asked for is whole */
  editions: boolean;
}

const PATIENCE = 1500;
let asking: Promise<{ worker: boolean } | null> | null = null;
let storing: Promise<boolean> | null = null;

/** For whoever watches the service: can it serve the desk, is anybody doing the jobs. */
export async function health(): Promise<Health> {
  const [database, files] = await Promise.all([
    Promise.race([databaseAnswers(), tooLate(null)]),
    Promise.race([storeAnswers(), tooLate(false)]),
  ]);
  const editions = bundlesBeingMended() === 0;
  return {
    ok: database !== null && files && editions,
    database: database !== null,
    worker: !!database?.worker,
    files,
    editions,
  };
}

// one question at a time, however many watch: a frozen database does not use up the connections
function databaseAnswers(): Promise<{ worker: boolean } | null> {
  asking ??= db().$queryRaw<{ worker: boolean }[]>`
    select exists (select 1 from "Pulse" where "role" <> 'web' and "seenAt" > now() - interval '60 seconds') as worker`
    .then(
      ([row]) => ({ worker: row?.worker ?? false }),
      () => null,
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

function tooLate<T>(said: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, said).unref());
}
