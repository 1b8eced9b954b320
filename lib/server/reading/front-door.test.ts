import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openFrontDoor } from './front-door';
import type { Answer, Served } from './stored-bundle';

const served = (text: string, etag: string): Served => ({
  body: Buffer.from(text),
  etag,
  headers: ['content-type', 'text/html; charset=utf-8', 'content-length', `${Buffer.byteLength(text)}`, 'etag', etag],
  unchanged: ['etag', etag],
});
const page: Answer = { plain: served('头版 '.repeat(40), '"p"'), br: null, gzip: null, bytes: 0 };
const large: Answer = { plain: served('大'.repeat(3_000_000), '"l"'), br: null, gzip: null, bytes: 0 };

const ask = (path: string, ...lines: string[]) =>
  `GET ${path} HTTP/1.1\r\nHost: paper.example\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;

/** A server whose front door knows two addresses; Node answers all else with what it understood. */
async function opened(node: RequestListener = echo) {
  const server = createServer(node);
  const statuses: number[] = [];
  const door = openFrontDoor(server, {
    answerAt: (path) => ({ '/': page, '/large': large })[path],
    answersAs: (host) => host === 'paper.example',
    answered: (status) => statuses.push(status),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    door.close(0);
    server.closeAllConnections();
    server.close();
  });
  return { server, door, statuses, port: (server.address() as AddressInfo).port };
}

const echo: RequestListener = (request, response) => {
  let body = '';
  request.on('data', (part) => (body += part)).on('end', () => response.end(`node: ${request.url} ${body}`));
};

/** What comes back when these pieces are sent one after the other. */
async function conversation(port: number, ...pieces: string[]): Promise<string> {
  const line = connect(port, '127.0.0.1');
  let said = '';
  line.on('data', (part) => (said += part.toString()));
  for (const piece of pieces) {
    line.write(piece);
    await pause(60);
  }
  line.destroy();
  return said;
}

test('a plain request is answered at the door, again and again on one line', async () => {
  const { port, statuses } = await opened();
  const said = await conversation(port, ask('/'), ask('/'), ask('/', 'If-None-Match: "p"'));
  expect(said.match(/头版 /g)).toHaveLength(80);
  expect(said).toMatch(/HTTP\/1\.1 304 Not Modified\r\netag: "p"\r\nDate: .* GMT\r\nConnection: keep-alive/);
  expect(statuses).toEqual([200, 200, 304]);
});

test('anything else goes to Node with its line, and so does what follows', async () => {
  const { port, statuses } = await opened();
  const post = 'POST /sent HTTP/1.1\r\nHost: paper.example\r\nContent-Length: 6\r\n\r\n你好';
  const said = await conversation(port, ask('/'), ask('/mine'), ask('/'), post);
  expect(statuses).toEqual([200]);
  expect(said).toContain('node: /mine');
  expect(said).toContain('node: / ');
  expect(said).toContain('node: /sent 你好');
});

test('a request in pieces, several in one and another host are read by Node', async () => {
  const { port, statuses } = await opened();
  const inPieces = await conversation(port, 'GET / HT', 'TP/1.1\r\nHost: paper', '.example\r\n\r\n');
  expect(inPieces).toContain('node: / ');
  expect((await conversation(port, ask('/') + ask('/a') + ask('/b'))).match(/node: \/[ab]? /g)).toHaveLength(3);
  expect(await conversation(port, ask('/').replace('paper', 'other'))).toContain('node: / ');
  expect(statuses).toEqual([]);
});

test('a body that comes slowly behind its head arrives whole', async () => {
  const { port } = await opened();
  const body = 'x'.repeat(300_000);
  const head = `POST /sent HTTP/1.1\r\nHost: paper.example\r\nContent-Length: ${body.length}\r\n\r\n`;
  const said = await conversation(port, head + body.slice(0, 10), body.slice(10, 200_000), body.slice(200_000));
  expect(said).toContain(`node: /sent ${body}`);
});

test('what Node cannot read it refuses', async () => {
  const { port } = await opened();
  expect(await conversation(port, 'nonsense\r\n\r\n')).toContain('400 Bad Request');
});

test('who asks on without reading is not heard', async () => {
  const { port, statuses } = await opened();
  const line = connect(port, '127.0.0.1');
  line.pause();
  for (let asked = 0; asked < 20; asked += 1) {
    line.write(ask('/large'));
    await pause(10);
  }
  expect(statuses.length).toBeLessThan(5);
  line.destroy();
});

test('the answer is what Node would have sent', async () => {
  const { port, door } = await opened();
  const answer = await new Promise<IncomingMessage>((resolve) =>
    get({ port, host: '127.0.0.1', path: '/large', headers: { host: 'paper.example' } }, resolve),
  );
  let bytes = 0;
  for await (const part of answer) bytes += part.length;
  expect(bytes).toBe(9_000_000);
  // this client says that it keeps the line
  expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', connection: 'keep-alive' });
  expect(Math.abs(Date.parse(answer.headers.date ?? '') - Date.now())).toBeLessThan(5_000);
  expect(door.held()).toBeLessThan(2);
});

test('a stop ends the lines that wait, and lets an answer under way go out', async () => {
  const { server, door, port } = await opened();
  const waiting = connect(port, '127.0.0.1');
  const reading = connect(port, '127.0.0.1');
  let bytes = 0;
  reading.write(ask('/large'));
  await pause(50);
  const ended = Promise.all([waiting, reading].map((line) => new Promise((gone) => line.once('close', gone))));
  const stopped = new Promise((done) => server.close(done));
  door.close(5);
  waiting.resume();
  reading.on('data', (part) => (bytes += part.length));
  await Promise.all([ended, stopped]);
  expect(bytes).toBeGreaterThan(9_000_000);
});
