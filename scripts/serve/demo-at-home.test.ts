import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { demoRefusal, ignoredHost, refuseStrangeHost } from './demo-at-home';

test.each(['https://paper.example', 'http://192.0.2.7:3000', 'http://localhost.example', 'nonsense'])(
  'a demo does not start at %s, and says why',
  (address) => expect(demoRefusal(address)).toContain('JIANBAO_PUBLIC_URL'),
);

test.each([undefined, '', 'http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
  'it starts at %s',
  (address) => expect(demoRefusal(address)).toBeNull(),
);

test('it says that it ignores a host that is not this machine', () => {
  expect(ignoredHost('0.0.0.0')).toContain('JIANBAO_HOST=0.0.0.0');
  expect([ignoredHost(undefined), ignoredHost('127.0.0.1'), ignoredHost('localhost')]).toEqual([null, null, null]);
});

test.each([
  ['127.0.0.1:3000', false],
  ['localhost', false],
  ['[::1]:3000', false],
  ['paper.example', true],
  ['127.0.0.1.paper.example', true],
  ['', true],
])('asked for as %j: refused %s', (host, refused) => {
  const said: unknown[] = [];
  const response = { writeHead: (status: number) => said.push(status), end: () => {} } as unknown as ServerResponse;
  expect(refuseStrangeHost({ headers: { host } } as IncomingMessage, response)).toBe(refused);
  expect(said).toEqual(refused ? [421] : []);
});
