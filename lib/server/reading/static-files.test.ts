import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packStatic } from '@/scripts/ground/pack-static';
import { openStaticFiles, PACKED_PUBLIC } from './static-files';

const SCRIPT = 'export const words = "交稿";\n'.repeat(200);
const folder = mkdtempSync(join(tmpdir(), 'jianbao-static-'));
let port = 0;
const server = createServer();

beforeAll(async () => {
  const built = join(folder, '.next', 'static', 'chunks');
  mkdirSync(built, { recursive: true });
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  writeFileSync(join(folder, '.next', 'required.json'), '{"secret":true}');
  writeFileSync(join(built, 'a1b2.js'), SCRIPT);
  writeFileSync(join(built, 'short.js'), '1');
  writeFileSync(join(folder, 'public', 'sign.svg'), `<svg>${'<path d="M0 0"/>'.repeat(60)}</svg>`);
  await packStatic(join(folder, '.next', 'static'), join(folder, '.next', 'static'));
  await packStatic(join(folder, 'public'), join(folder, PACKED_PUBLIC));
  const files = await openStaticFiles(folder, { 'x-content-type-options': 'nosniff' });
  server.on('request', (request, response) => {
    if (!files.serve(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Byte by byte as it is: no program tidies the path up before it is sent. */
async function ask(line: string, headers: Record<string, string> = {}): Promise<{ head: string; body: Buffer }> {
  const socket = connect(port, '127.0.0.1');
  const said = Object.entries({ host: 'here', connection: 'close', ...headers }).map(
    ([name, is]) => `${name}: ${is}\r\n`,
  );
  socket.write(`${line} HTTP/1.1\r\n${said.join('')}\r\n`);
  const all = Buffer.concat(await socket.toArray());
  const at = all.indexOf('\r\n\r\n');
  return { head: all.subarray(0, at).toString().toLowerCase(), body: all.subarray(at + 4) };
}

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['identity', null, (body: Buffer) => body],
])('asked for %s it sends %s, the same text', async (accepted, sent, unpack) => {
  const { head, body } = await ask('GET /_next/static/chunks/a1b2.js', { 'accept-encoding': accepted });
  expect(head).toContain('200 ok');
  if (sent) expect(head).toContain(`content-encoding: ${sent}`);
  else expect(head).not.toContain('content-encoding');
  expect(head).toContain('cache-control: public, max-age=31536000, immutable');
  expect(head).toContain('vary: accept-encoding');
  expect(head).toContain('x-content-type-options: nosniff');
  expect(head).toContain(`content-length: ${body.length}`);
  expect(unpack(body).toString()).toBe(SCRIPT);
});

test('each form has a tag of its own, and a browser that has it gets no body again', async () => {
  const tagOf = async (accepted: string) =>
    /etag: (\S+)/.exec((await ask('HEAD /_next/static/chunks/a1b2.js', { 'accept-encoding': accepted })).head)?.[1];
  const tags = await Promise.all(['br', 'gzip', 'identity'].map(tagOf));
  expect(new Set(tags).size).toBe(3);
  const known = { 'accept-encoding': 'br', 'if-none-match': String(tags[0]) };
  const again = await ask('GET /_next/static/chunks/a1b2.js', known);
  expect(again.head).toContain('304 not modified');
  expect(again.body).toHaveLength(0);
  const other = await ask('GET /_next/static/chunks/a1b2.js', { ...known, 'accept-encoding': 'gzip' });
  expect(other.head).toContain('200 ok');
});

test('HEAD has the length and no body; nothing is written to', async () => {
  const { head, body } = await ask('HEAD /_next/static/chunks/a1b2.js', { 'accept-encoding': 'br' });
  expect(head).toMatch(/content-length: [1-9]/);
  expect(body).toHaveLength(0);
  expect((await ask('POST /_next/static/chunks/a1b2.js')).head).toMatch(/405[\s\S]*allow: get, head/);
});

test('a public file is asked for again after a day, and packed outside its folder', async () => {
  const { head } = await ask('GET /sign.svg?v=1', { 'accept-encoding': 'br' });
  expect(head).toMatch(/200 ok[\s\S]*cache-control: public, max-age=86400/);
  expect(head).toContain('content-encoding: br');
  expect((await ask('GET /sign.svg.br')).head).toContain('418');
});

test('what packs to no less is sent as it is', async () => {
  expect((await ask('GET /_next/static/chunks/short.js', { 'accept-encoding': 'br' })).head).not.toMatch(
    /encoding|vary/,
  );
});

test.each([
  '/_next/static/../required.json',
  '/_next/static/../../secret.json',
  '/_next/static/%2e%2e/required.json',
  '/_next/static/..%2f..%2fsecret.json',
  '/_next/static/%2e%2e%2f%2e%2e%2fsecret.json',
  '/_next/static/..\\..\\secret.json',
  '/_next/static/chunks/a1b2.js%00.json',
  '/_next/static/chunks/a1b2.js/',
  '/_next/static/chunks/a1b2.js.br',
  '/_next/static/chunks//a1b2.js',
  '/_next/static//etc/passwd',
  '/_next/static/',
  '/_next/static/__proto__',
])('%s is no file of ours', async (path) => {
  const { head, body } = await ask(`GET ${path}`);
  expect(head).toContain('404 not found');
  expect(head).toContain('cache-control: no-store');
  expect(body.toString()).toBe('404\n');
});

test.each(['/../secret.json', '//secret.json', '/secret.json', '/.next/required.json', '/constructor', '/'])(
  '%s is left to the pages',
  async (path) => {
    expect((await ask(`GET ${path}`)).head).toContain('418');
  },
);
