import pg from 'pg';
import { env } from '../env';
import { together } from './alone';

/**
 * The database as it stands at one moment, to be read for as long as it takes. No file of a row that is
 * seen goes meanwhile: who removes files does it when nobody reads.
 */
export async function snapshot<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return together('files', async () => {
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
  });
}
