import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { putFile } from '../storage/files';
import { type BackupManifest, keyOf, tableOf } from './manifest';
import { entriesOf } from './read-backup';

/**
 * Fills empty tables and the file store from a back-up. Rows in one transaction: no trigger has to be
 * switched off, as those that guard history let a row in that is new; tables that refer to each other are
 * held together when all of them are there.
 */
export async function loadBackup(file: string, manifest: BackupManifest, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    const references = await referencesIn(client);
    for (const { table, name } of references)
      await client.query(`alter table ${table} alter constraint "${name}" deferrable initially deferred`);
    const later = await checksOfNewRowsOnly(client);
    for (const { table, name } of later) await client.query(`alter table ${table} drop constraint "${name}"`);
    await loadEntries(client, file, manifest);
    await client.query('set constraints all immediate');
    for (const { table, name, says } of later)
      await client.query(`alter table ${table} add constraint "${name}" ${says}`);
    for (const { table, name } of references)
      await client.query(`alter table ${table} alter constraint "${name}" not deferrable`);
    for (const { name, value, called } of manifest.sequences)
      await client.query('select setval($1::regclass, $2::bigint, $3)', [`"${name}"`, value, called]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function loadEntries(client: pg.Client, file: string, manifest: BackupManifest): Promise<void> {
  let open = null as { table: string; stream: ReturnType<typeof copyFrom> } | null;
  const close = async () => {
    open?.stream.end();
    if (open) await finished(open.stream);
    open = null;
  };
  for await (const { name, mode, bytes } of entriesOf(file)) {
    const [table, key] = [tableOf(name), keyOf(name)];
    if (table !== open?.table) await close();
    if (key) await putFile(key, bytes, mode & 0o777);
    if (!table) continue;
    open ??= { table, stream: client.query(copyFrom(copyInto(table, manifest))) };
    if (!open.stream.write(bytes)) await once(open.stream, 'drain');
  }
  await close();
}

function copyInto(table: string, { tables }: BackupManifest): string {
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  return `copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`;
}

// a rule that came later than some rows leaves those as they are (NOT VALID); COPY would hold them to it
async function checksOfNewRowsOnly(client: pg.Client): Promise<{ table: string; name: string; says: string }[]> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as says from pg_constraint
     where contype = 'c' and not convalidated and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  return rows;
}

async function referencesIn(client: pg.Client): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as table, conname as name from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  return rows;
}
