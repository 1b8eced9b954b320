/**
 * npm run bench:write [-- --count 300]
 * Submit and sign, each a whole transaction (facts, rule, revision, signature, chained event), beside
 * a bare insert on the same throw-away PostgreSQL in the same run, alone and eight at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../ground/migrate';
import { startPostgres } from '../ground/postgres';
import { markdownTable } from './markdown-table';

const { values } = parseArgs({ options: { count: { type: 'string', default: '300' } } });
const count = Number(values.count);
if (!Number.isInteger(count) || count < 10 || count > 100_000) {
  console.error('usage: npm run bench:write [-- --count 300], from 10 to 100000');
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
  const { disconnect } = await import('@/lib/server/db/client');
  const rows = await measureWrites(count, (line) => console.error(line));
  await disconnect();
  console.log(markdownTable(WRITE_HEAD, rows));
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
