import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { packAnswer } from './pack-answer';

const WORDS = '先到的先读。'.repeat(400);

async function answering(parts: (response: { write(text: string): void; flush?(): void; end(): void }) => void) {
  const server = createServer((request, response) =>
    packAnswer(request, response, () => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      parts(response);
    }),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return new Promise<IncomingMessage>((resolve) => {
    get({ port, host: '127.0.0.1', headers: { 'accept-encoding': 'gzip, br' } }, resolve);
  });
}

test('an answer is packed, and says that it depends on what was asked for', async () => {
  const answer = await answering((response) => {
    response.write(WORDS);
    response.end();
  });
  const bytes = Buffer.concat(await answer.toArray());
  expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(bytes.length).toBeLessThan(WORDS.length / 10);
  expect(brotliDecompressSync(bytes).toString()).toBe(WORDS);
});

test('the first part of a page is readable before its last is made', async () => {
  const answer = await answering((response) => {
    response.write(WORDS);
    response.flush?.();
  });
  const read = answer.pipe(createBrotliDecompress());
  let text = '';
  for await (const part of read) {
    text += String(part);
    if (Buffer.byteLength(text) >= Buffer.byteLength(WORDS)) break;
  }
  expect(text).toBe(WORDS);
});
