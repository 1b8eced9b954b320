import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

/**
 * Prisma's own migration engine as WebAssembly out of npm: `prisma migrate` would download a
 * native one. Same files, same table, so `prisma migrate deploy` goes on working for others.
 */
export async function schemaEngine(url: string): Promise<SchemaEngine> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('@prisma/schema-engine-wasm').replace(/[^/\\]+$/, '');
  const glue = await import(`${folder}schema_engine_bg.js`);
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) } });
  const { instance } = await WebAssembly.instantiate(readFileSync(`${folder}schema_engine_bg.wasm`), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(new WholeScripts(url)));
}

// The adapter cuts a script at every semicolon, which breaks $$ functions: send it whole.
class WholeScripts extends PrismaPg {
  constructor(private readonly url: string) {
    super({ connectionString: url });
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = (script) => runScript(this.url, script);
    return adapter;
  }
}

async function runScript(url: string, script: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
}
