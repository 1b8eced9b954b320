import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import tar from 'tar-stream';
import { alone } from '../db/alone';
import { snapshot } from '../db/snapshot';
import { digestFilesUntil } from '../events/digest-file';
import { sha256 } from '../hash';
import { findFile, modeOf } from '../storage/files';
import { keptFiles } from '../storage/kept-files';
import { fileFault } from '../verify/files';
import { dumpTables, type Put, sequencesOf } from './dump-tables';
import { type BackupManifest, fileEntry, manifestEntry } from './manifest';
import { readBackup } from './read-backup';

/**
 * All that is kept, in one file, as it stands at this moment; the product may run. It is written beside
 * its place, read back, and only then moved there: what bears the name of a back-up is one.
 */
export async function writeBackup(target: string): Promise<BackupManifest & { bytes: number }> {
  await mkdir(dirname(target), { recursive: true });
  const beside = `${target}.part`;
  try {
    const pack = tar.pack();
    const written = pipeline(pack, createWriteStream(beside, { mode: 0o600, flush: true }));
    const put: Put = (name, bytes, mode = 0o600) =>
      new Promise((done, failed) =>
        pack.entry({ name, mode, mtime: new Date(0) }, bytes, (error) => (error ? failed(error) : done())),
      );
    // a full disk ends the writing, and the filling with it
    await Promise.race([fill(put).then(() => pack.finalize()), written.then(() => new Promise<never>(() => {}))]);
    await written;
    const read = await readBackup(beside);
    if (!read.ok) throw new Error(`The back-up cannot be read back: ${read.fault}`);
    await rename(beside, target);
    return { ...read.manifest, bytes: (await stat(target)).size };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

async function fill(put: Put): Promise<void> {
  await snapshot(async (client) => {
    const tables = await dumpTables(client, put);
    const sequences = await sequencesOf(client);
    const { files, faults } = await packFiles(client, put);
    const one = async (sql: string) => (await client.query<{ value: string }>(sql)).rows[0]?.value ?? '';
    const { rows: migrations } = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by 1',
    );
    const { name, bytes } = manifestEntry({
      form: 1,
      madeAt: new Date().toISOString(),
      newspaper: await one('select "name" as value from "Newspaper"'),
      migrations: migrations.map(({ name }) => name),
      tables,
      sequences,
      files,
      faults,
    });
    await put(name, bytes);
  });
}

async function packFiles(client: pg.Client, put: Put): Promise<Pick<BackupManifest, 'files' | 'faults'>> {
  const [files, faults]: [BackupManifest['files'], string[]] = [[], []];
  const keep = async (key: string, bytes: Buffer) => {
    files.push({ key, bytes: bytes.length, sha256: sha256(bytes) });
    await put(fileEntry(key), bytes, await modeOf(key));
  };
  for await (const file of keptFiles(client)) {
    const bytes = await findFile(file.key);
    const fault = fileFault(file, bytes);
    if (fault) faults.push(fault);
    if (bytes) await keep(file.key, bytes);
  }
  // whoever wrote a digest that this snapshot knows has written its line once the lock is free
  const { rows } = await client.query<{ day: string | null }>('select max("day")::text as day from "Digest"');
  for (const { key, bytes } of await alone('digest', () => digestFilesUntil(rows[0]?.day ?? '')))
    await keep(key, bytes);
  return { files, faults };
}
