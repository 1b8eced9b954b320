import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import tar from 'tar-stream';
import { sha256 } from '../hash';
import { type BackupManifest, keyOf, manifestIn, tableOf } from './manifest';

const unpack = promisify(gunzip);

export interface Entry {
  name: string;
  mode: number;
  bytes: Buffer;
}

/** The entries of a back-up in the order in which they were written; parts of tables unpacked. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const extract = tar.extract();
  const source = createReadStream(file);
  source.on('error', (error) => extract.destroy(error)).pipe(extract);
  for await (const entry of extract) {
    const parts: Buffer[] = [];
    for await (const part of entry) parts.push(part as Buffer);
    const bytes = Buffer.concat(parts);
    const { name, mode = 0o600 } = entry.header;
    yield { name, mode, bytes: tableOf(name) ? await unpack(bytes) : bytes };
  }
}

/** Reads a back-up through: every table and file is in it, is what was written, and nothing else is. */
export async function readBackup(
  file: string,
): Promise<{ ok: true; manifest: BackupManifest } | { ok: false; fault: string }> {
  try {
    const tables = new Map<string, Hash>();
    const files = new Map<string, string>();
    let manifest: BackupManifest | null = null;
    for await (const { name, bytes } of entriesOf(file)) {
      const [table, key] = [tableOf(name), keyOf(name)];
      if (table) tables.set(table, (tables.get(table) ?? createHash('sha256')).update(bytes));
      else if (key) files.set(key, sha256(bytes));
      else manifest = manifestIn(name, bytes);
    }
    if (!manifest) return { ok: false, fault: 'it has no whole manifest; it was cut off or is no back-up.' };
    const fault = faultIn(manifest, tables, files);
    return fault ? { ok: false, fault } : { ok: true, manifest };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) };
  }
}

function faultIn(manifest: BackupManifest, tables: Map<string, Hash>, files: Map<string, string>): string | null {
  if (manifest.form !== 1) return 'it is of a form that this version does not know.';
  for (const { name, sha256: wanted } of manifest.tables) {
    if ((tables.get(name) ?? createHash('sha256')).digest('hex') !== wanted) return `table ${name} is damaged.`;
    tables.delete(name);
  }
  for (const { key, sha256: wanted } of manifest.files) {
    if (files.get(key) !== wanted) return `file ${key} is damaged.`;
    files.delete(key);
  }
  const more = [...tables.keys(), ...files.keys()][0];
  return more === undefined ? null : `it holds ${more}, of which its manifest does not know.`;
}
