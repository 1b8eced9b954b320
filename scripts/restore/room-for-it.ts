import { storePlace } from '../../lib/server/storage/files';
import { withClient } from '../ground/with-client';

/** Why nothing may be restored here, in a sentence; null where it may. */
export async function whyNotEmpty(url: string, replace: boolean): Promise<string | null> {
  return withClient(url, async (client) => {
    const others = await client.query(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    if (others.rows[0].count > 0) return 'Somebody else uses the database; stop Jianbao first.';
    if (replace) return null;
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'`,
    );
    for (const { name } of rows)
      if ((await client.query(`select 1 from "${name}" limit 1`)).rows.length > 0)
        return 'The database is not empty; --replace restores over it, and what is in it is lost.';
    const { place, empty } = await storePlace();
    return empty ? null : `${place} is not empty; --replace restores over it.`;
  });
}

/** As if nobody had ever been here: the tables and the queue. */
export async function clearDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(
      'drop schema if exists pgboss cascade; drop schema if exists public cascade; create schema public',
    );
  });
}
