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
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  held.jianbaoEngine ??= loadEngine();
  const glue = await held.jianbaoEngine;
  const factory = new WholeScripts(url);
  const engine = await glue.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await factory.close();
  }
}

// once a process: what it is bound by looks into the memory of the first one only
const held = globalThis as { jianbaoEngine?: Promise<{ SchemaEngine: typeof SchemaEngine }> };

async function loadEngine(): Promise<{ SchemaEngine: typeof SchemaEngine }> {
  const require = createRequire(import.meta.url);
  const folder = require.resolve('@prisma/schema-engine-wasm').replace(/[^/\\]+$/, '');
  const glue = await import(`${folder}schema_engine_bg.js`);
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
  });
  const { instance } = await WebAssembly.instantiate(readFileSync(`${folder}schema_engine_bg.wasm`), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

// The adapter cuts a script at every semicolon, which breaks $$ functions: send it whole.
class WholeScripts extends PrismaPg {
  private readonly opened: { dispose(): Promise<void> }[] = [];

  constructor(private readonly url: string) {
    super({ connectionString: url });
  }

  async close(): Promise<void> {
    for (const adapter of this.opened) await adapter.dispose();
  }

  override async connect() {
    const adapter = await super.connect();
    this.opened.push(adapter);
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
