import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../scripts/ground/migrate';
import { startPostgres } from '../../scripts/ground/postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { admin: string; template: string };
  }
}

/** One real PostgreSQL for the run, one migrated template in it; every test file clones its own database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = resolve(`.jianbao/test-postgres-${project.name}-${process.pid}`);
  const server = await startPostgres(home, { throwaway: true });
  const admin = server.url('postgres');
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query('create database jianbao_template');
  await client.end();
  await inTurn(() => migrate(server.url('jianbao_template')));
  project.provide('postgres', { admin, template: 'jianbao_template' });
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

// two projects are set up at once in one process, and the engine that migrates works at one database at a time
const held = globalThis as { jianbaoMigrating?: Promise<unknown> };

function inTurn(work: () => Promise<unknown>): Promise<unknown> {
  held.jianbaoMigrating = (held.jianbaoMigrating ?? Promise.resolve()).then(work, work);
  return held.jianbaoMigrating;
}
