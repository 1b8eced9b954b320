import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fontkit from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCharacters } from '../fonts/character-code';
import { screenScript } from '../fonts/screen-script';
import { typeVersion } from '../fonts/type-version';
import { TYPE_BOUNDS, TypeServer } from './type-server';

let base = '';
let peer = '192.0.2.1';
const type = new TypeServer({ 'x-content-type-options': 'nosniff' }, () => peer);
const server = createServer((request, response) => {
  if (!type.serve(request, response)) response.writeHead(418).end();
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  type.stop();
  server.closeAllConnections();
  server.close();
});

const address = (face: string, characters: string) =>
  `/type/${typeVersion()}/${face}/${encodeCharacters(characters)}.woff2`;
const ask = (path: string, init?: RequestInit) => fetch(base + path, init);

test.each(['sans-400', 'serif-900', 'kai-400', 'marks-400'])(
  '%s has exactly the characters that were asked for',
  async (face) => {
    const answer = await ask(address(face, '见报 1—'));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const font = fontkit.create(Buffer.from(await answer.arrayBuffer()));
    const points = (font as { characterSet: number[] }).characterSet.filter((point) => point !== 0xffff);
    expect(String.fromCodePoint(...points)).toBe(' 1—报见');
  },
);

test('what a face has not is left out', async () => {
  const answer = await ask(address('sans-400', '见\u{1F600}'));
  expect(answer.status).toBe(200);
});

test('asked for again it is sent from memory, and a browser that has it gets no body', async () => {
  const first = await ask(address('sans-700', '快一点'));
  const began = performance.now();
  const again = await ask(address('sans-700', '快一点'));
  expect(performance.now() - began).toBeLessThan(50);
  expect(Buffer.from(await again.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
  const known = { 'if-none-match': String(first.headers.get('etag')) };
  expect((await ask(address('sans-700', '快一点'), { headers: known })).status).toBe(304);
});

test('the script comes packed, under an address that says what is in it', async () => {
  const answer = await ask(screenScript().address, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(await answer.text()).toBe(screenScript().plain.toString());
});

test.each([
  ['another version', `/type/00000000/sans-400/${encodeCharacters('见')}.woff2`],
  ['a face that is none', address('sans-300', '见')],
  ['a face by the name of what every object has', address('constructor-400', '见')],
  ['no characters', `/type/${typeVersion()}/sans-400/.woff2`],
  ['characters out of order', `/type/${typeVersion()}/sans-400/YQA.woff2`],
  ['a way up', `/type/${typeVersion()}/..%2f..%2fpackage.json`],
  ['another script', '/type/screen-type.000000000000.js'],
  ['more than one request may hold', address('sans-400', many(TYPE_BOUNDS.characters + 1))],
])('%s is not there', async (_, path) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
});

test('nothing is written to', async () => {
  expect((await ask(address('sans-400', '见'), { method: 'POST' })).status).toBe(405);
});

test('a network that asks for ever more is held up; what is in memory stays free, and others are not held up', async () => {
  peer = '198.51.100.7';
  const asked = (round: number) => ask(address('sans-900', many(1_400, 0x20000 + round)));
  // the face has next to none of these: they cost the asking, not the cutting
  const most = Math.ceil(TYPE_BOUNDS.allowed / 1_400) * 3;
  let given = 0;
  while (given < most && (await asked(given)).status === 200) given += 1;
  expect(given).toBeGreaterThanOrEqual(Math.floor(TYPE_BOUNDS.allowed / 1_400));
  expect(given).toBeLessThan(most);
  const held = await asked(given);
  expect(held.status).toBe(429);
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(address('sans-700', '快一点'))).status).toBe(200);
  peer = '203.0.113.9';
  expect((await asked(given + 1)).status).toBe(200);
});

function many(count: number, from = 0x4e00): string {
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(from + index)).join('');
}
