/**
 * npm run bench:write [-- --count 300 --rounds 3]
 * Submit and sign over HTTP, by tokens, in the product as it is built, each a whole change (facts, rule, revision,
 * signature, chained event, key of repetition); beside them, on the same PostgreSQL in the same run, a bare insert
 * and a plain node:http handler with one insert. Alone and eight at once; the median of the rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../ground/migrate';
import { startPostgres } from '../ground/postgres';
import { markdownTable } from './markdown-table';
import { startPlainHandler, startProduct } from './write/servers';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '300' }, rounds: { type: 'string', default: '3' } },
});
const [count, rounds] = [Number(values.count), Number(values.rounds)];
if (!(count >= 10 && count <= 100_000 && rounds >= 1 && rounds <= 100)) {
  console.error('usage: npm run bench:write [-- --count 300 --rounds 3]');
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
// as in production: every commit reaches the disk
const server = await startPostgres(join(home, 'postgres'));
try {
  await createDatabase(server.url('postgres'));
  process.env.DATABASE_URL = server.url('jianbao');
  process.env.JIANBAO_DATA = home;
  process.env.JIANBAO_LOG = 'silent';
  await migrate(process.env.DATABASE_URL);
  // these read the settings, so they are loaded only now
  const { measureWrites, WRITE_HEAD } = await import('./write/measure-writes');
  const { seatNewsroom } = await import('@/prisma/seed/newsroom');
  const { disconnect } = await import('@/lib/server/db/client');
  const room = await seatNewsroom({ demo: true });
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  await pool.query(
    `create table bench_insert (id uuid primary key default gen_random_uuid(), text text not null, at timestamptz not null default now())`,
  );
  await pool.query(`update "Newspaper" set "demoSeatedAt" = now()`);
  const plain = await startPlainHandler(process.env.DATABASE_URL);
  const product = await startProduct(home);
  try {
    const say = (line: string) => console.error(line);
    say(`load before: ${loadavg()[0]?.toFixed(2)}`);
    const rows = await measureWrites({ room, pool, product: product.port, plain: plain.port, count, rounds, say });
    console.log(markdownTable(WRITE_HEAD, rows));
    say(`load after: ${loadavg()[0]?.toFixed(2)}`);
  } finally {
    await pool.end();
    await disconnect();
    await plain.stop();
    await product.stop();
  }
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database jianbao');
  await client.end();
}
