import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { readyDatabase } from './database';
import { secretOf } from './secret';

/**
 * The database for a command that comes and goes: that of DATABASE_URL, or the embedded one. If a
 * running newspaper has it open already, it stays open afterwards. Reports go to stderr.
 */
export async function borrowDatabase(): Promise<() => Promise<void>> {
  const began = Date.now() - process.uptime() * 1000;
  const dataDir = resolve(process.env.JIANBAO_DATA ?? '.jianbao');
  mkdirSync(dataDir, { recursive: true });
  process.env.JIANBAO_SECRET ??= secretOf(dataDir);
  const database = await readyDatabase(dataDir, process.env.DATABASE_URL || undefined, (line) => console.error(line));
  process.env.DATABASE_URL = database.url;
  const ours = database.embedded && (await startedAt(database.url)) >= began;
  return async () => {
    const { disconnect } = await import('../../lib/server/db/client');
    await disconnect();
    if (ours) await database.stop();
  };
}

async function startedAt(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select pg_postmaster_start_time() as at');
  await client.end();
  return (rows[0].at as Date).getTime();
}

/** One line of standard input, for secrets that do not belong on a command line. */
export async function lineFromStdin(): Promise<string> {
  let typed = '';
  for await (const chunk of process.stdin) {
    typed += chunk;
    if (typed.includes('\n')) break;
  }
  return typed.split(/\r?\n/)[0] ?? '';
}
