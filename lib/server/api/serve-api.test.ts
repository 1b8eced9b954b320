import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isForApi, serveApi } from './serve-api';

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer((request, response) => void serveApi(request, response));
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
});
afterAll(() => void server.close());

test.each(['/api/v1', '/api/v1/', '/api/v1?a=b', '/api/v1/me', '/api/v1/nothing/here'])('%s is for the API', (url) =>
  expect(isForApi(url)).toBe(true),
);
test.each(['/', '/api/v10', '/api/v1me', '/api/health', '/api/auth/session', '/desk?next=/api/v1/me'])(
  '%s is not',
  (url) => expect(isForApi(url)).toBe(false),
);

describe('what no door answers has words and the right status', () => {
  test.each(['', '/', '/nothing', '/reports/a/b/c', '/Me', '/me//', '/%6De'])('no such address: %s', async (path) => {
    const answer = await fetch(base + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ title: 'Not found', problems: [{ code: 'not-found' }] });
  });

  test.each(['DELETE', 'PUT', 'PATCH'])('%s where only others are', async (method) => {
    const answer = await fetch(`${base}/reports`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, GET, HEAD, OPTIONS']);
    expect((await answer.json()).title).toContain('POST, GET');
  });

  test('OPTIONS says which', async () => {
    const answer = await fetch(`${base}/issues`, { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([
      204,
      'POST, GET, HEAD, OPTIONS',
      '',
    ]);
  });

  test('HEAD is a GET without its body', async () => {
    const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => fetch(`${base}/openapi.json`, { method })));
    const text = await (get as Response).text();
    expect(head?.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(await head?.text()).toBe('');
    expect(JSON.parse(text).openapi).toBe('3.1.0');
  });

  test('a slash at the end is the same door', async () =>
    expect((await fetch(`${base}/openapi.json/?a`)).status).toBe(400));
});
