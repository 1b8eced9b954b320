/** The rehearsal without its process: words in, exit code out, a line for every step. */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, readPageFile } from '../compose/read-page-file';
import { Refused } from './client';
import { firstToken } from './first-token';
import { findProduct, NotThere, type Product } from './product';
import { rehearse } from './rehearse';

const USAGE = 'usage: npm run -s rehearse -- FILE.json [--url http://127.0.0.1:PORT] [--keep]';

export async function rehearseCommand(words: string[], say: (line: string) => void): Promise<number> {
  let product: Product | undefined;
  try {
    const { path, url, keep } = commandLine(words);
    const file = await readPageFile(path);
    product = await findProduct({ url, keep, say });
    const token = await firstToken(product);
    await rehearse(file, { url: product.url, token, photoFolder: dirname(path), say });
    return 0;
  } catch (error) {
    if (error instanceof BadInput) return complain(error.message, 2);
    if (error instanceof Refused || error instanceof NotThere) return complain(error.message, 1);
    throw error;
  } finally {
    await product?.stop();
  }
}

function commandLine(words: string[]): { path: string; url: string | undefined; keep: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { url: { type: 'string' }, keep: { type: 'boolean', default: false } },
    });
    const [path] = positionals;
    if (path && positionals.length === 1 && (values.url === undefined || URL.canParse(values.url))) {
      return { path, url: values.url?.replace(/\/$/, ''), keep: values.keep };
    }
  } catch {
    // an option nobody knows: the usage says which there are
  }
  throw new BadInput(USAGE);
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}
