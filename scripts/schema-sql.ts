// Prints the SQL that the tables of prisma/schema need on an empty database: the start of a new migration.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaSql } from './ground/migrate';
import { startPostgres } from './ground/postgres';

const home = mkdtempSync(join(tmpdir(), 'jianbao-schema-'));
const server = await startPostgres(home, { throwaway: true });
try {
  process.stdout.write(await schemaSql(server.url('postgres')));
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
