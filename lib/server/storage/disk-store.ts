import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import type { FileStore } from './file-store';

/**
 * Files in a folder. A file is written beside its place and moved there whole, so that nobody ever
 * reads half of one.
 */
export function diskStore(root: string): FileStore {
  const pathOf = (key: string) => {
    const path = normalize(join(root, key));
    if (!path.startsWith(root + sep)) throw new Error(`A key outside the file store: ${key}`);
    return path;
  };
  const makeRoom = (path: string) => mkdir(dirname(path), { recursive: true });
  return {
    place: root,
    put: async (key, content, mode) => {
      const path = pathOf(key);
      await makeRoom(path);
      const beside = `${path}.${randomUUID()}.part`;
      try {
        await writeFile(beside, content, { flush: true, ...(mode === undefined ? {} : { mode }) });
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true }).catch(() => {});
        throw error;
      }
    },
    find: (key) => unlessMissing(readFile(pathOf(key)), null),
    remove: async (key, before) => {
      const found = await unlessMissing(stat(pathOf(key)), null);
      if (found && found.mtime < before) await rm(pathOf(key), { force: true });
    },
    append: async (key, text) => {
      await makeRoom(pathOf(key));
      await appendFile(pathOf(key), text, { flush: true });
    },
    list: async (folder) => {
      const names = await unlessMissing(readdir(pathOf(folder)), []);
      return names.sort().map((name) => `${folder}/${name}`);
    },
    modeOf: async (key) => (await stat(pathOf(key))).mode & 0o777,
    isEmpty: async () => (await unlessMissing(readdir(root), [])).length === 0,
    room: async () => {
      await mkdir(root, { recursive: true });
      const { bavail, blocks, bsize } = await statfs(root);
      return { free: bavail * bsize, total: blocks * bsize };
    },
  };
}

async function unlessMissing<T, U>(work: Promise<T>, missing: U): Promise<T | U> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return missing;
    throw error;
  });
}
