import pg from 'pg';
import { env } from '../env';

/** Names of what is done by one process at a time, wherever they run. */
const LOCKS = {
  bundle: 7_305_812_441,
  digest: 7_305_812_442,
  backup: 7_305_812_443,
  seed: 7_305_812_444,
  verify: 7_305_812_445,
} as const;

/**
 * Does the work when nobody else is at it any more. The lock is that of a transaction, which a pooler
 * leaves on one line to the database; it ends with that line, whatever becomes of us.
 */
export async function alone<T>(at: keyof typeof LOCKS, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().directUrl, keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local idle_in_transaction_session_timeout = 0');
    await client.query('set local lock_timeout = 0');
    await client.query('select pg_advisory_xact_lock($1)', [LOCKS[at]]);
    return await work();
  } finally {
    await client.end();
  }
}
