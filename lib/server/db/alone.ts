import pg from 'pg';
import { env } from '../env';

/** Names of what is done by one process at a time, wherever they run. */
const LOCKS = { bundle: 7_305_812_441, digest: 7_305_812_442, backup: 7_305_812_443 } as const;

/** Does the work when nobody else is at it any more. The lock ends with the line to the database. */
export async function alone<T>(at: keyof typeof LOCKS, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCKS[at]]);
    return await work();
  } finally {
    await client.end();
  }
}
