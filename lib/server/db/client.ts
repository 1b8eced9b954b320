import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '../env';
import { PrismaClient } from './generated/client';

export type Database = PrismaClient;
/** What a command writes with: the client, or the transaction it is in. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

const held = globalThis as { jianbaoDatabase?: PrismaClient };

/** One client a process; Next's bundles and the server around them share it. */
export function db(): PrismaClient {
  held.jianbaoDatabase ??= connect(env().databaseUrl);
  return held.jianbaoDatabase;
}

export function connect(url: string): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: url, max: 10, statement_timeout: 20_000 },
    // named statements: Postgres parses and plans each once
    { statementNameGenerator: ({ sql }) => `jb${createHash('sha1').update(sql).digest('base64url')}` },
  );
  return new PrismaClient({ adapter, transactionOptions: { timeout: 30_000, maxWait: 10_000 } });
}

export async function disconnect(): Promise<void> {
  await held.jianbaoDatabase?.$disconnect();
  held.jianbaoDatabase = undefined;
}
