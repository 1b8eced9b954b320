import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH = new Set(['.js', '.css', '.json', '.svg', '.txt']);
/** Below this a packed body saves less than the headers that go with it. */
const LEAST = 200;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes what goes over the wire of every file in a folder that packs well: once, as tightly as it can be. */
export async function packStatic(from: string, into: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && WORTH.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map((file) => pack(file, join(into, relative(from, file)))));
}

async function pack(file: string, target: string): Promise<void> {
  const bytes = await readFile(file);
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await mkdir(dirname(target), { recursive: true });
  if (br.length + LEAST < bytes.length) await writeFile(`${target}.br`, br);
  if (gz.length + LEAST < bytes.length) await writeFile(`${target}.gz`, gz);
}
