import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type BackupManifest, type BackupTable, tablePart } from './manifest';

export type Put = (name: string, bytes: Buffer, mode?: number) => Promise<void>;

const PART = 4_000_000;
const pack = promisify(gzip);
/** who is at which job, and who runs, says nothing once the process is gone */
const LEFT_OUT = ['_prisma_migrations', 'JobLease', 'Pulse'];

/** Every table as COPY gives it, in packed parts, so that none has to fit into memory. */
export async function dumpTables(client: pg.Client, put: Put): Promise<BackupTable[]> {
  await client.query(`set local datestyle = 'ISO'; set local timezone = 'UTC'; set local extra_float_digits = 3`);
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`);
  const tables: BackupTable[] = [];
  for (const { name, columns } of rows)
    if (!LEFT_OUT.includes(name)) tables.push(await dumpTable(client, name, columns, put));
  return tables;
}

async function dumpTable(client: pg.Client, name: string, columns: string[], put: Put): Promise<BackupTable> {
  const hash = createHash('sha256');
  const list = columns.map((column) => `"${column}"`).join(', ');
  const only = name === 'EventDispatch' ? await whoseJobsAreDone(client) : '';
  let [rows, part, held, heldBytes] = [0, 0, [] as Buffer[], 0];
  const give = async () => {
    if (held.length > 0) {
      part += 1;
      await put(tablePart(name, part), await pack(Buffer.concat(held)));
    }
    [held, heldBytes] = [[], 0];
  };
  const lines = client.query(copyTo(`copy (select ${list} from "${name}" ${only}) to stdout`));
  for await (const chunk of lines as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
    held.push(chunk);
    heldBytes += chunk.length;
    if (heldBytes >= PART) await give();
  }
  await give();
  return { name, columns, rows, sha256: hash.digest('hex') };
}

// the queue is not kept: an event whose jobs wait in it is given to the worker again after restoring
async function whoseJobsAreDone(client: pg.Client): Promise<string> {
  const { rows } = await client.query(`select to_regclass('pgboss.job') is not null as queue`);
  return rows[0]?.queue
    ? `d where not exists (select 1 from pgboss.job j where j.data ->> 'eventId' = d."eventId"::text
         and j.state in ('created', 'retry', 'active'))`
    : '';
}

export async function sequencesOf(client: pg.Client): Promise<BackupManifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `select sequencename as name from pg_sequences where schemaname = 'public' order by 1`,
  );
  const sequences = [];
  for (const { name } of rows) {
    const at = await client.query(`select last_value::text as value, is_called as called from "${name}"`);
    sequences.push({ name, ...(at.rows[0] as { value: string; called: boolean }) });
  }
  return sequences;
}
