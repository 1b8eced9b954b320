import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '../env';
import { log } from '../log';
import { PrismaClient } from './generated/client';

/** What a command writes with: the client, or the transaction it is in. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

const held = globalThis as {
  jianbaoDatabase?: PrismaClient;
  jianbaoPool?: pg.Pool;
  jianbaoTransaction?: AsyncLocalStorage<true>;
};
held.jianbaoTransaction ??= new AsyncLocalStorage();
const open = held.jianbaoTransaction;

/**
 * One client a process; Next's bundles and the server around them share it. Not within a transaction: who
 * holds one connection and waits for a second stops the desk as soon as as many do so as there are connections.
 */
export function db(): PrismaClient {
  if (open.getStore()) secondConnection();
  held.jianbaoDatabase ??= connect();
  return held.jianbaoDatabase;
}

/** The one way to open a transaction. All that is read and written in it goes through `tx`. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction((tx) => open.run(true, () => work(tx)));
}

/** A question of its own that must cost little: straight to the database, by its name planned once. */
export async function askDirectly<Row extends object>({ name, ...rest }: Question): Promise<Row[]> {
  db();
  const pool = held.jianbaoPool as pg.Pool;
  const { rows } = await pool.query<Row>(env().pooled ? rest : { name, ...rest });
  return rows;
}

interface Question {
  name: string;
  text: string;
  values: unknown[];
}

/** A fault that only load shows: told at once where it is made, while readers and desk rather go on. */
function secondConnection(): void {
  const error = new Error('The database is asked beside the transaction that is open: hand its tx on.');
  if (!env().production) throw error;
  log().error({ err: error }, 'a second connection inside a transaction');
}

function connect(): PrismaClient {
  const { databaseUrl, pooled } = env();
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    // a pooler takes no such parameter at the start; there the database's own settings hold
    ...(pooled ? {} : { statement_timeout: 20_000 }),
    // the server's own limit comes first, unless it is frozen or the line is cut
    query_timeout: 22_000,
  });
  // named statements: Postgres parses and plans each once. Behind a pooler the next one may run elsewhere
  const named = pooled
    ? {}
    : {
        statementNameGenerator: ({ sql }: { sql: string }) => `jb${createHash('sha1').update(sql).digest('base64url')}`,
      };
  held.jianbaoPool = pool;
  const adapter = new PrismaPg(pool, { ...named, disposeExternalPool: true });
  return new PrismaClient({ adapter, transactionOptions: { timeout: 30_000, maxWait: 10_000 } });
}

/** How many connections this process has, and how many questions wait for one. */
export function poolFigures(): { total: number; idle: number; waiting: number } {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = held.jianbaoPool ?? {};
  return { total: totalCount, idle: idleCount, waiting: waitingCount };
}

export async function disconnect(): Promise<void> {
  await held.jianbaoDatabase?.$disconnect();
  held.jianbaoDatabase = undefined;
}
