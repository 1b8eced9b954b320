import { createHash } from 'node:crypto';
import type { Log } from './log';
import type { Product } from './product';

/** What a reader met in an evening. */
export interface Read {
  pages: number;
  whole: number;
  /** slowest answer, ms */
  slowest: number;
}

/** Reads the newest paper from its front to its last page again and again; half of one, or a word instead of it, is a breach. */
export async function readOn(product: () => Product, goesOn: () => boolean, log: Log): Promise<Read> {
  const read: Read = { pages: 0, whole: 0, slowest: 0 };
  const bytes = new Map<string, string>();
  while (goesOn()) {
    const front = await open(product(), '/', read, bytes, log);
    const links = [
      ...new Set(
        [...(front ?? '').matchAll(/(?:href|src)="(\/(?:paper\/)?\d{4}-\d\d-\d\d\/[^"#?]*)"/g)].map(
          ([, path]) => path as string,
        ),
      ),
    ];
    let all = front !== null;
    for (const path of links.slice(0, 20)) all = (await open(product(), path, read, bytes, log)) !== null && all;
    if (all && links.length > 0) read.whole += 1;
    await new Promise((done) => setTimeout(done, 200));
  }
  return read;
}

/** The text of a page; null where the product was not there to answer. */
async function open(
  product: Product,
  path: string,
  read: Read,
  bytes: Map<string, string>,
  log: Log,
): Promise<string | null> {
  const { downs } = product;
  const [before, began] = [downs.length, log.now()];
  const wasUp = product.isUp();
  try {
    const response = await fetch(`${product.url}${path}`, { signal: AbortSignal.timeout(20_000) });
    const body = Buffer.from(await response.arrayBuffer());
    read.pages += 1;
    read.slowest = Math.max(read.slowest, log.now() - began);
    if (response.status !== 200 && wasUp && product.isUp() && downs.length === before) {
      log.breach(`a reader got ${response.status} at ${path}`);
    }
    if (response.status !== 200) return null;
    const tag = `${path} ${response.headers.get('etag')}`;
    const hash = createHash('sha256').update(body).digest('hex');
    if (response.headers.get('etag') && (bytes.get(tag) ?? hash) !== hash)
      log.breach(`${path} was two different pages under one tag`);
    bytes.set(tag, hash);
    return body.toString();
  } catch (error) {
    // it was killed meanwhile, or is not back
    if (wasUp && product.isUp() && downs.length === before)
      log.breach(`a reader lost ${path}: ${String((error as Error).cause ?? error)}`);
    return null;
  }
}
