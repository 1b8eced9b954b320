import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileAddress } from '@/lib/edition/addresses';
import { sha256 } from '../hash';
import { hashOf, type Manifest, type ManifestEntry } from '../reading/manifest';
import { putFile } from '../storage/files';
import { severalAtOnce } from '../storage/several-at-once';

/**
 * The files of a bundle while it is being made. The tree is the web's own: any web server can serve the
 * folder `public`; the manifest says what each address is.
 */
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
};
const PACKED = ['html', 'css', 'js', 'svg', 'xml', 'txt', 'json'];

interface Held {
  entry: ManifestEntry;
  bytes: Buffer;
  packs: boolean;
}

export class BundleFiles {
  private readonly held = { issue: new Map<string, Held>(), shelf: new Map<string, Held>() };

  constructor(
    readonly date: string,
    /** stands in for the public address in documents */
    private readonly standIn: string,
  ) {}

  /** A file at an address of its own. */
  put(address: string, content: string | Uint8Array, part: 'issue' | 'shelf' = 'issue'): string {
    this.hold(part, address, content, false);
    return address;
  }

  /** A file named by its content; returns its address. */
  asset(extension: string, content: string | Uint8Array): string {
    const address = fileAddress(this.date, `${sha256(content).slice(0, 20)}.${extension}`);
    if (!this.held.issue.has(address)) this.hold('issue', address, content, true);
    return address;
  }

  /** Writes everything into the store and last the manifest; returns hash and folder. The same content has the same hash. */
  async write(): Promise<{ hash: string; key: string }> {
    const all = [...this.held.issue, ...this.held.shelf];
    const hash = hashOf(this.manifest());
    const key = `editions/${hash}`;
    await severalAtOnce(all, async ([, { entry, bytes, packs }]) => {
      await putFile(`${key}/${entry.file}`, bytes);
      if (!packs) return;
      const [br, gz] = [brotli(bytes), gzipSync(bytes, { level: 9 })];
      entry.packed = { br: sha256(br), gz: sha256(gz) };
      await putFile(`${key}/${entry.file}.br`, br);
      await putFile(`${key}/${entry.file}.gz`, gz);
    });
    await putFile(`${key}/manifest.json`, JSON.stringify(this.manifest(), null, 1));
    return { hash, key };
  }

  private hold(part: 'issue' | 'shelf', address: string, content: string | Uint8Array, immutable: boolean): void {
    const bytes = Buffer.from(content);
    const path = address.endsWith('/') ? `${address}index.html` : address;
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const addressed = PACKED.includes(extension) && bytes.includes(this.standIn);
    const type = TYPES[extension];
    if (!type) throw new Error(`A file of an unknown kind: ${address}`);
    const entry = {
      file: `public${path}`,
      type,
      bytes: bytes.length,
      immutable,
      sha256: sha256(bytes),
      packed: null,
      addressed,
    };
    this.held[part].set(address, { entry, bytes, packs: PACKED.includes(extension) && !addressed });
  }

  private manifest(): Manifest {
    const entries = (part: 'issue' | 'shelf') =>
      Object.fromEntries([...this.held[part]].map(([address, { entry }]) => [address, entry]));
    return { form: 2, date: this.date, issue: entries('issue'), shelf: entries('shelf') };
  }
}

function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
