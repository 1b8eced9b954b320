import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { appRoleAddress, grantToApp, knownAppAddress } from './app-role';
import { migrate, pendingMigrations } from './migrate';
import { type PostgresServer, startPostgres } from './postgres';
import { withClient } from './with-client';

/**
 * The database of `DATABASE_URL`, in UTF8, with every migration applied: by its owner where the settings
 * name one, and then the role of `DATABASE_URL` is given what it may. The owner's password goes no further.
 */
export async function givenDatabase(settings: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  const { DATABASE_URL: url = '', DATABASE_DIRECT_URL: direct, DATABASE_OWNER_URL: owner } = settings;
  const by = owner || direct || url;
  await refuseOtherEncodings(by);
  report(await migrate(by), say);
  if (owner) await grantToApp(owner, decodeURIComponent(new URL(url).username));
  delete settings.DATABASE_OWNER_URL;
}

/** Our own database, with every migration applied. Only for who has the data folder for itself. */
export async function ownDatabase(
  dataDir: string,
  say: (line: string) => void,
): Promise<{ server: PostgresServer; appUrl: string }> {
  const home = join(dataDir, 'postgres');
  let server = await startPostgres(home);
  const url = await databaseOf(server);
  if (await isHalfSeated(url)) {
    say('The last start was interrupted while the demo newspaper was made; beginning anew.');
    await withClient(server.url('postgres'), (client) => client.query('drop database jianbao with (force)'));
    await databaseOf(server);
  }
  const pending = await pendingMigrations(url);
  if (pending.length > 0 && (await hasTables(url))) server = await copyFirst(server, home, say);
  report(await migrate(server.url(DATABASE)), say);
  return { server, appUrl: await appRoleAddress(server.url(DATABASE), home) };
}

/** Our own database as it is, without a migration. Only for who has the data folder for itself. */
export async function bareDatabase(dataDir: string): Promise<{ server: PostgresServer; url: string }> {
  const server = await startPostgres(join(dataDir, 'postgres'));
  return { server, url: await databaseOf(server) };
}

/** Our own database, which the product that has the data folder has started. */
export async function borrowedDatabase(dataDir: string): Promise<string> {
  const home = join(dataDir, 'postgres');
  const url = knownAppAddress((await startPostgres(home)).url(DATABASE), home);
  if ((await pendingMigrations(url)).length > 0)
    throw new Error('The product that runs is older than this command: stop it and start it again first.');
  return url;
}

const DATABASE = 'jianbao';

async function databaseOf(server: PostgresServer): Promise<string> {
  await withClient(server.url('postgres'), async (client) => {
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'jianbao'`);
    if (!rowCount) await client.query('create database jianbao');
  });
  return server.url(DATABASE);
}

// before the tables change, the whole cluster is kept as it was, at rest
async function copyFirst(server: PostgresServer, home: string, say: (line: string) => void): Promise<PostgresServer> {
  await server.stop();
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const copy = `${server.data}-before-${stamp}`;
  cpSync(server.data, copy, { recursive: true, preserveTimestamps: true });
  say(`Kept a copy of the database in ${copy}`);
  return startPostgres(home);
}

async function isHalfSeated(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select 1 from information_schema.columns where table_name = 'Newspaper' and column_name = 'demoSeatedAt'`,
    );
    if (rows.length === 0) return false;
    const half = await client.query(`select 1 from "Newspaper" where "demo" and "demoSeatedAt" is null`);
    return half.rows.length > 0;
  });
}

async function hasTables(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('"Report"') as found`);
    return rows[0].found !== null;
  });
}

async function refuseOtherEncodings(url: string): Promise<void> {
  const encoding = await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select pg_encoding_to_char(encoding) as name from pg_database where datname = current_database()`,
    );
    return rows[0].name as string;
  });
  if (encoding !== 'UTF8') {
    throw new Error(
      `The database of DATABASE_URL is encoded in ${encoding}; Jianbao needs UTF8. Create it with: create database jianbao encoding 'UTF8' template template0`,
    );
  }
}

function report(applied: string[], say: (line: string) => void): void {
  if (applied.length > 0)
    say(`Applied ${applied.length} migration${applied.length > 1 ? 's' : ''}: ${applied.join(', ')}`);
}
