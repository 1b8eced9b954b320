import { join } from 'node:path';
import { env } from '../env';
import { diskStore } from './disk-store';
import type { FileStore, Room } from './file-store';

/**
 * The file store: originals, derivatives, bundles, digests. On disk, or in a bucket where the settings
 * name one. Keys are made by us, never by a browser.
 */
const held = globalThis as { jianbaoFiles?: Promise<FileStore> };

// the client of S3 is loaded by who needs it only
function store(): Promise<FileStore> {
  const { s3, dataDir } = env();
  held.jianbaoFiles ??= s3
    ? import('./s3-store').then(({ s3Store }) => s3Store(s3))
    : Promise.resolve(diskStore(join(dataDir, 'files')));
  return held.jianbaoFiles;
}

export async function putFile(key: string, content: Uint8Array | string, mode?: number): Promise<void> {
  return (await store()).put(key, content, mode);
}

export async function removeFile(key: string, before: Date = new Date()): Promise<void> {
  return (await store()).remove(key, before);
}

export async function appendToFile(key: string, text: string): Promise<void> {
  return (await store()).append(key, text);
}

export async function filesIn(folder: string): Promise<string[]> {
  return (await store()).list(folder);
}

export async function modeOf(key: string): Promise<number> {
  return (await store()).modeOf(key);
}

export async function findFile(key: string): Promise<Buffer | null> {
  return (await store()).find(key);
}

export async function getFile(key: string): Promise<Buffer> {
  const file = await findFile(key);
  if (!file) throw new Error(`There is no file ${key}.`);
  return file;
}

/** Whether a file can be stored now. */
export async function canStore(): Promise<boolean> {
  const probe = `probe-${process.pid}`;
  return putFile(probe, 'x')
    .then(async () => (await store()).remove(probe, new Date(Date.now() + 60_000)))
    .then(
      () => true,
      () => false,
    );
}

/** Where the files are, in words; and whether there are any. */
export async function storePlace(): Promise<{ place: string; empty: boolean }> {
  const files = await store();
  return { place: files.place, empty: await files.isEmpty() };
}

export async function storeRoom(): Promise<{ place: string; room: Room | null }> {
  const files = await store();
  return { place: files.place, room: await files.room() };
}
