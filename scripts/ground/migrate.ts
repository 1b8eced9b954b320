import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';
import { withSchemaEngine } from './schema-engine';
import { withClient } from './with-client';

const FOLDER = join(process.cwd(), 'prisma/migrations');
const SCHEMA = join(process.cwd(), 'prisma/schema');
// one migration at a time, whoever starts first
const LOCK = 7_215_401;
const EVERYTHING = { externalTables: [], externalEnums: [] };

/** Names of the migrations that a database lacks, of those wanted. */
export async function pendingMigrations(url: string, wanted = migrationNames()): Promise<string[]> {
  const applied = await withClient(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('_prisma_migrations') as found`);
    if (!rows[0].found) return [];
    const done = await client.query(
      `select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
    );
    return done.rows.map((row) => row.migration_name as string);
  });
  return wanted.filter((name) => !applied.includes(name));
}

/**
 * Applies what is pending; a migration that failed before is tried again. Returns the names applied. With
 * `wanted` the tables become those of an older version, for what was kept of it.
 */
export async function migrate(url: string, wanted = migrationNames()): Promise<string[]> {
  return withClient(url, async (client) => {
    // of a transaction: a pooler leaves it on one line, and it ends with that line
    await client.query('begin; set local idle_in_transaction_session_timeout = 0; set local lock_timeout = 0');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const pending = await pendingMigrations(url, wanted);
    if (pending.length === 0) return [];
    const failed = await failedMigrations(url);
    return withSchemaEngine(url, async (engine) => {
      for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
      return (await engine.applyMigrations({ migrationsList: migrationList(wanted), filters: EVERYTHING }))
        .appliedMigrationNames;
    });
  });
}

/** The SQL that the tables of schema.prisma need on an empty database; for writing a migration and for the drift test. */
export async function schemaSql(url: string): Promise<string> {
  const to = { tag: 'schemaDatamodel' as const, files: schemaFiles() };
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({ from: { tag: 'empty' }, to, script: true, exitCode: null, filters: EVERYTHING }),
  );
  return stdout ?? '';
}

/** Of all migrations that this product knows, in order. */
export function migrationNames(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function schemaFiles(): SchemaContainer[] {
  return readdirSync(SCHEMA).map((path) => ({ path, content: readFileSync(join(SCHEMA, path), 'utf8') }));
}

function migrationList(names: string[]): MigrationList {
  const lock = join(FOLDER, 'migration_lock.toml');
  return {
    baseDir: FOLDER,
    lockfile: { path: './migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

async function failedMigrations(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`select to_regclass('_prisma_migrations') as found`);
    if (!rows[0].found) return [];
    const failed = await client.query(
      `select migration_name from _prisma_migrations where finished_at is null and rolled_back_at is null`,
    );
    return failed.rows.map((row) => row.migration_name as string);
  });
}
