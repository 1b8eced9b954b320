import { sha256 } from '../hash';

/** What a back-up holds; the last entry of its file, named by its own hash. */
export interface BackupManifest {
  form: 1;
  madeAt: string;
  newspaper: string;
  /** names of the migrations that made the tables */
  migrations: string[];
  tables: BackupTable[];
  sequences: { name: string; value: string; called: boolean }[];
  files: { key: string; bytes: number; sha256: string }[];
  /** what was missing or damaged already when it was made, a sentence each */
  faults: string[];
}

export interface BackupTable {
  name: string;
  columns: string[];
  rows: number;
  /** of what COPY gives, unpacked */
  sha256: string;
}

export const tablePart = (table: string, part: number) => `tables/${table}/${String(part).padStart(5, '0')}.gz`;
export const tableOf = (entry: string) => /^tables\/([^/]+)\/\d+\.gz$/.exec(entry)?.[1] ?? null;

export const fileEntry = (key: string) => `files/${key}`;
export const keyOf = (entry: string) => (entry.startsWith('files/') ? entry.slice('files/'.length) : null);

export function manifestEntry(manifest: BackupManifest): { name: string; bytes: Buffer } {
  const bytes = Buffer.from(JSON.stringify(manifest, null, 1));
  return { name: `manifest.${sha256(bytes)}.json`, bytes };
}

/** The manifest, if this is the entry that holds it and is whole. */
export function manifestIn(entry: string, bytes: Buffer): BackupManifest | null {
  return entry === `manifest.${sha256(bytes)}.json` ? (JSON.parse(bytes.toString('utf8')) as BackupManifest) : null;
}
