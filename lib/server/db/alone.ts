import pg from 'pg';
import { env } from '../env';

/** Names of what is done by one process at a time, wherever they run. */
const LOCKS = {
  bundle: 7_305_812_441,
  digest: 7_305_812_442,
  backup: 7_305_812_443,
  seed: 7_305_812_444,
  verify: 7_305_812_445,
  files: 7_305_812_446,
} as const;
type Lock = keyof typeof LOCKS;

/**
 * Does the work when nobody else is at it any more. The lock is that of a transaction, which a pooler
 * leaves on one line to the database; it ends with that line, whatever becomes of us.
 */
export async function alone<T>(at: Lock, work: () => Promise<T>): Promise<T> {
  return holding((client) => client.query('select pg_advisory_xact_lock($1)', [LOCKS[at]]), work);
}

/** As many as wish do so at the same time, and nobody who must be alone. */
export async function together<T>(at: Lock, work: () => Promise<T>): Promise<T> {
  return holding((client) => client.query('select pg_advisory_xact_lock_shared($1)', [LOCKS[at]]), work);
}

/** Alone, or not at all: null when somebody is at it now. */
export async function aloneOrNot<T>(at: Lock, work: () => Promise<T>): Promise<T | null> {
  let free = false;
  return holding(
    async (client) => {
      const { rows } = await client.query('select pg_try_advisory_xact_lock($1) as free', [LOCKS[at]]);
      free = rows[0]?.free === true;
    },
    async () => (free ? work() : null),
  );
}

async function holding<T>(take: (client: pg.Client) => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().directUrl, keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    await client.query('set local lock_timeout = 0');
    await take(client);
    return await work();
  } finally {
    await client.end();
  }
}
