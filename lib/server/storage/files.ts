import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { env } from '../env';

/**
 * The file store: originals, derivatives, bundles. A file is written beside its place and moved
 * there whole, so that nobody ever reads half of one. Keys are made by us, never by a browser.
 */
export async function putFile(key: string, content: Uint8Array | string, mode?: number): Promise<void> {
  const path = pathOf(key);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flush: true, ...(mode === undefined ? {} : { mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** Unless it was stored again since; also when it is not there any more. */
export async function removeFile(key: string, before: Date = new Date()): Promise<void> {
  const found = await stat(pathOf(key)).catch(() => null);
  if (found && found.mtime < before) await rm(pathOf(key), { force: true });
}

/** For what only ever grows. The bytes are on the disk when it returns. */
export async function appendToFile(key: string, text: string): Promise<void> {
  const path = pathOf(key);
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, text, { flush: true });
}

/** Keys of the files that lie in a folder of the store. */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(pathOf(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.sort().map((name) => `${folder}/${name}`);
}

/** Who may read and write a file, as the file system has it. */
export async function modeOf(key: string): Promise<number> {
  return (await stat(pathOf(key))).mode & 0o777;
}

/** Whether a file can be stored now. */
export async function canStore(): Promise<boolean> {
  const probe = `probe-${process.pid}`;
  return putFile(probe, 'x')
    .then(() => rm(pathOf(probe), { force: true }))
    .then(
      () => true,
      () => false,
    );
}

export function getFile(key: string): Promise<Buffer> {
  return readFile(pathOf(key));
}

export async function findFile(key: string): Promise<Buffer | null> {
  return getFile(key).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function pathOf(key: string): string {
  const root = join(env().dataDir, 'files');
  const path = normalize(join(root, key));
  if (!path.startsWith(root + sep)) throw new Error(`A key outside the file store: ${key}`);
  return path;
}
