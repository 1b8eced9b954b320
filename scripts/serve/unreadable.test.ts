import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { putFailureIntoWords, refuseUnreadable } from './unreadable';

const action = 'a'.repeat(42);

test.each([
  ['OPTIONS', '*', {}, 400],
  ['GET', '/link/%E0%A4%A', {}, 400],
  ['GET', 'http://elsewhere.example/', {}, 400],
  ['POST', '/mine', { 'next-action': 'made up' }, 400],
  ['GET', '/mine', { 'next-action': action }, 400],
  ['POST', '/mine', { 'next-action': action, 'content-length': '10000000' }, 413],
  ['POST', '/mine', { 'next-action': action, 'content-length': '2000' }, null],
  ['GET', '/mine', {}, null],
  ['TRACE', '/mine', {}, 405],
  ['PROPFIND', '/mine', {}, 405],
  ['GET', '/mine', { rsc: '1', 'next-router-state-tree': 'garbage' }, 400],
  ['GET', '/mine', { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' }, 400],
  ['GET', '/mine', { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' }, null],
])('%s %s with %j: %s', (method, url, headers, status) => {
  const said: unknown[] = [];
  const response = {
    writeHead: (code: number) => said.push(code),
    end: (words: string) => said.push(words.trim().length > 0),
  } as unknown as ServerResponse;
  expect(refuseUnreadable({ method, url, headers } as unknown as IncomingMessage, response)).toBe(status !== null);
  expect(said).toEqual(status === null ? [] : [status, true]);
});

test.each([
  [500, true, 500, /^没有做成.*please try again\.$/m],
  [500, false, 400, /^请求的格式不对.*nothing was changed\.$/m],
  [200, true, 200, /^PrismaError$/],
])(
  'a form that ends in %s, come as far as our own code: %s, is answered with %s',
  async (said, ours, status, words) => {
    const server = createServer((request, response) => {
      putFailureIntoWords(request, response, { ours });
      response.statusCode = said;
      response.setHeader('content-type', 'text/x-component');
      response.write('Prisma');
      response.end('Error');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mine`, { method: 'POST' });
    const text = await answer.text();
    server.close();
    expect(answer.status).toBe(status);
    expect(text).toMatch(words);
  },
);
