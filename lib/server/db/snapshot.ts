import pg from 'pg';
import { env } from '../env';

/** The database as it stands at one moment, to be read for as long as it takes. */
export async function snapshot<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().directUrl, keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // a transaction sees from its first question on
    await client.query('select 1');
    return await work(client);
  } finally {
    await client.end();
  }
}
