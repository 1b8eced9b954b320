import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PUBLIC } from '@/lib/edition/public-address';
import { sha256 } from '../hash';
import { httpsOnly } from '../https-only';
import { findFile } from '../storage/files';
import { hashOf, type Manifest, type ManifestEntry } from './manifest';

/** What goes over the wire for one address, made once: bodies, tags, headers. */
export interface Answer {
  plain: Served;
  br: Served | null;
  gzip: Served | null;
  /** of all bodies, for the cache's bound */
  bytes: number;
}

export interface Served {
  body: Buffer;
  etag: string;
  headers: string[];
  /** headers of a 304 */
  unchanged: string[];
}

const HTML = 'public, max-age=60, s-maxage=60, stale-while-revalidate=600';
const FILE = 'public, max-age=31536000, immutable';

/** Nothing foreign, nothing inline. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** A picture of a page carries its fonts and photos inside. */
const PICTURE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'none'`;

/** What a bundle holds; null when it is gone, or is not what its name says. */
export async function readManifest(key: string): Promise<Manifest | null> {
  const file = await findFile(`${key}/manifest.json`);
  if (!file) return null;
  try {
    const manifest = JSON.parse(file.toString('utf8')) as Manifest;
    return manifest.form === 2 && key === `editions/${hashOf(manifest)}` ? manifest : null;
  } catch {
    return null;
  }
}

/** A file of a bundle is gone or is not what was written. */
export class DamagedBundle extends Error {
  constructor(
    readonly key: string,
    readonly file: string,
  ) {
    super(`${key}/${file} is damaged or missing.`);
  }
}

async function whole(key: string, file: string, hash: string): Promise<Buffer> {
  const bytes = await findFile(`${key}/${file}`);
  if (!bytes || sha256(bytes) !== hash) throw new DamagedBundle(key, file);
  return bytes;
}

/** Every file that a manifest speaks of, packed ones too: its name below the bundle's folder, and its hash. */
export function filesOf(manifest: Manifest): { file: string; sha256: string }[] {
  return Object.values({ ...manifest.issue, ...manifest.shelf }).flatMap(({ file, sha256, packed }) => [
    { file, sha256 },
    ...(packed
      ? [
          { file: `${file}.br`, sha256: packed.br },
          { file: `${file}.gz`, sha256: packed.gz },
        ]
      : []),
  ]);
}

/** Every file of the bundle is what was written. */
export async function isWhole(key: string): Promise<boolean> {
  const manifest = await readManifest(key);
  if (!manifest) return false;
  for (const { file, sha256 } of filesOf(manifest))
    if (!(await whole(key, file, sha256).catch(() => null))) return false;
  return true;
}

/** Reads a file of a bundle; the newspaper's public address is put in. */
export async function readAnswer(key: string, entry: ManifestEntry, publicUrl: string): Promise<Answer> {
  const stored = await whole(key, entry.file, entry.sha256);
  const plain = entry.addressed ? Buffer.from(stored.toString('utf8').replaceAll(PUBLIC, publicUrl)) : stored;
  const [br, gz] = entry.packed
    ? [await whole(key, `${entry.file}.br`, entry.packed.br), await whole(key, `${entry.file}.gz`, entry.packed.gz)]
    : entry.addressed
      ? await Promise.all([pack.brotli(plain), pack.gzip(plain)])
      : [null, null];
  const tag = sha256(plain).slice(0, 24);
  const served = (body: Buffer, encoding: 'br' | 'gzip' | null) =>
    serve(entry, body, `"${tag}${encoding ? `-${encoding}` : ''}"`, encoding, br !== null, httpsOnly(publicUrl));
  return {
    plain: served(plain, null),
    br: br && served(br, 'br'),
    gzip: gz && served(gz, 'gzip'),
    bytes: plain.length + (br?.length ?? 0) + (gz?.length ?? 0),
  };
}

function serve(
  entry: ManifestEntry,
  body: Buffer,
  etag: string,
  encoding: string | null,
  varies: boolean,
  https: Record<string, string>,
): Served {
  const unchanged = [
    'etag',
    etag,
    'cache-control',
    entry.immutable ? FILE : HTML,
    ...(varies ? ['vary', 'accept-encoding'] : []),
    'content-security-policy',
    entry.type.startsWith('image/svg') ? PICTURE_POLICY : POLICY,
    'x-content-type-options',
    'nosniff',
    'referrer-policy',
    'strict-origin-when-cross-origin',
    'cross-origin-opener-policy',
    'same-origin',
    'permissions-policy',
    'camera=(), microphone=(), geolocation=()',
    'x-frame-options',
    'DENY',
    ...Object.entries(https).flat(),
  ];
  const headers = [
    'content-type',
    entry.type,
    'content-length',
    String(body.length),
    ...(encoding ? ['content-encoding', encoding] : []),
    ...unchanged,
  ];
  return { body, etag, headers, unchanged };
}

const brotliLater = promisify(brotliCompress);
const gzipLater = promisify(gzip);
const pack = {
  brotli: (bytes: Buffer) =>
    brotliLater(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer) => gzipLater(bytes, { level: 7 }),
};
