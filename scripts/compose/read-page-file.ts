import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type PageFile, pageFile } from './page-file';

/** What is wrong with what the command was given, in one line. */
export class BadInput extends Error {}

/** Reads and checks a page file. Rejects with BadInput that names the file and the first faults. */
export async function readPageFile(path: string): Promise<PageFile> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(error.code === 'ENOENT' ? `${name}: no such file` : `${name}: cannot be read (${error.code})`);
  });
  const parsed = pageFile.safeParse(jsonOf(text, name));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, 3)
    .map(({ path: place, message }) => `${place.join('.') || 'the file'}: ${message}`);
  throw new BadInput(`${name}: not a page to compose; ${faults.join('; ')}`);
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${name}: not JSON`);
  }
}
