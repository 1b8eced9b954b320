import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { layLine } from './line';

test('a line carries, stands still, loses who is on it and turns away who comes', async () => {
  const echo = createServer((one) => one.on('error', () => {}).on('data', (part) => one.write(part)));
  await new Promise<void>((listening) => echo.listen(0, '127.0.0.1', listening));
  const line = await layLine({ host: '127.0.0.1', port: (echo.address() as AddressInfo).port });
  const first = connect(line.port, '127.0.0.1');
  expect(await said(first, 'a')).toBe('a');

  const still = line.stall(300);
  const began = performance.now();
  expect(await said(first, 'b')).toBe('b');
  expect(performance.now() - began).toBeGreaterThan(200);
  await still;

  const lost = new Promise((closed) => first.on('error', () => {}).once('close', closed));
  const down = line.cut(300);
  await lost;
  await new Promise((closed) =>
    connect(line.port, '127.0.0.1')
      .on('error', () => {})
      .once('close', closed),
  );
  await down;
  expect(await said(connect(line.port, '127.0.0.1'), 'c')).toBe('c');
  await line.close();
  await new Promise((closed) => echo.close(closed));
});

function said(to: Socket, word: string): Promise<string> {
  return new Promise((heard) => {
    to.on('error', () => {}).once('data', (part) => heard(part.toString()));
    to.write(word);
  });
}
