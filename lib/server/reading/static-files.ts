import type { IncomingMessage, ServerResponse } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { sha256 } from '../hash';
import { accepts, matches } from './negotiate';

/**
 * The built scripts, styles and fonts of the desk, sent before Next is asked: as they were packed at build, each
 * with a strong tag. Only what was found at start is served, by its whole address: no path is ever made of what
 * a request says.
 */
export interface StaticFiles {
  /** true when the request was for such a file and has its answer */
  serve(request: IncomingMessage, response: ServerResponse): boolean;
}

interface Form {
  file: string;
  headers: Record<string, string>;
}

type Forms = Partial<Record<'br' | 'gzip' | 'plain', Form>> & { plain: Form };

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const PACKED = { br: '.br', gzip: '.gz' } as const;
const BUILT = '/_next/static/';
/** beside the build: nothing is written into the sources' own folder */
export const PACKED_PUBLIC = join('.next', 'packed-public');
const PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

/** @param folder the product's @param headers that every answer carries */
export async function openStaticFiles(folder: string, headers: Record<string, string>): Promise<StaticFiles> {
  const built = join(folder, '.next', 'static');
  const found = new Map<string, Forms>([
    ...(await formsIn(BUILT, built, built, { ...headers, 'cache-control': FOR_GOOD })),
    ...(await formsIn('/', join(folder, 'public'), join(folder, PACKED_PUBLIC), {
      ...headers,
      'cache-control': FOR_A_DAY,
    })),
  ]);
  return {
    serve(request, response) {
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      const forms = found.get(path);
      if (!forms && !path.startsWith(BUILT)) return false;
      if (!forms || (request.method !== 'GET' && request.method !== 'HEAD')) say(response, forms ? 405 : 404);
      else void send(request, response, forms);
      return true;
    },
  };
}

async function formsIn(
  address: string,
  folder: string,
  packedIn: string,
  headers: Record<string, string>,
): Promise<[string, Forms][]> {
  const names = await filesIn(folder);
  const packed = new Set((await filesIn(packedIn)).map((name) => join(packedIn, name)));
  return Promise.all(
    names
      .filter((name) => TYPES[extname(name)])
      .map(async (name): Promise<[string, Forms]> => {
        const forms = await formsOf(join(folder, name), join(packedIn, name), packed, headers);
        return [address + name.replaceAll(sep, '/'), forms];
      }),
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

async function formsOf(file: string, target: string, there: Set<string>, headers: Form['headers']): Promise<Forms> {
  const tag = sha256(await readFile(file)).slice(0, 24);
  const packed = Object.entries(PACKED).filter(([, end]) => there.has(target + end));
  const shared = {
    ...headers,
    'content-type': TYPES[extname(file)] ?? '',
    // a picture that is opened by itself may do nothing
    ...(extname(file) === '.svg' ? { 'content-security-policy': PICTURE } : {}),
    ...(packed.length > 0 ? { vary: 'accept-encoding' } : {}),
  };
  const forms: Forms = { plain: { file, headers: { ...shared, etag: `"${tag}"` } } };
  for (const [encoding, end] of packed)
    forms[encoding as 'br' | 'gzip'] = {
      file: target + end,
      headers: { ...shared, etag: `"${tag}-${encoding}"`, 'content-encoding': encoding },
    };
  return forms;
}

const bodies = new Map<string, Promise<Buffer>>();

async function send(request: IncomingMessage, response: ServerResponse, forms: Forms): Promise<void> {
  const asked = request.headers['accept-encoding'];
  const { file, headers } = (accepts(asked, 'br') && forms.br) || (accepts(asked, 'gzip') && forms.gzip) || forms.plain;
  const known = request.headers['if-none-match'];
  if (known !== undefined && matches(known, headers.etag ?? '')) {
    const { 'content-type': _, 'content-encoding': __, ...unchanged } = headers;
    return void response.writeHead(304, unchanged).end();
  }
  // all of them together are a few megabytes
  if (!bodies.has(file)) bodies.set(file, readFile(file));
  const body = await bodies.get(file)?.catch(() => null);
  if (!body) {
    bodies.delete(file);
    return say(response, 404);
  }
  response.sendDate = false;
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function say(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': 4,
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(`${status}\n`);
}
