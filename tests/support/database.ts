import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { disconnect } from '@/lib/server/db/client';
import { closeBucket, openBucket } from './stored';

/** Gives this test file a migrated database and an empty data folder of its own. Call it at the top of the file. */
export function withDatabase(prepare: () => Promise<void> = async () => {}): void {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const { admin, template } = inject('postgres');
  const data = mkdtempSync(join(tmpdir(), 'jianbao-test-'));

  beforeAll(async () => {
    await run(admin, `create database ${name} template ${template}`);
    process.env.DATABASE_URL = admin.replace(/\/postgres$/, `/${name}`);
    process.env.JIANBAO_DATA = data;
    process.env.JIANBAO_SECRET = 'a secret of the tests, long enough to be one';
    process.env.JIANBAO_LOG = 'error';
    await openBucket();
    await prepare();
  });

  afterAll(async () => {
    await disconnect();
    await closeBucket();
    await run(admin, `drop database if exists ${name} with (force)`);
    rmSync(data, { recursive: true, force: true });
  });
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
