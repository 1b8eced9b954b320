import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveIn, tenantOf } from './folder-in-use';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the second to move in is told who lives there and where it serves', async () => {
  const first = await moveIn(folder, 'product');
  if (!first.ok) throw new Error('an empty folder is free');
  expect(await moveIn(folder, 'product')).toEqual({
    ok: false,
    tenant: { pid: process.pid, what: 'product', url: null },
  });
  first.servesAt('http://127.0.0.1:3000');
  expect(await moveIn(folder, 'product')).toEqual({
    ok: false,
    tenant: { pid: process.pid, what: 'product', url: 'http://127.0.0.1:3000' },
  });
  first.moveOut();
  const next = await moveIn(folder, 'product');
  expect(next.ok).toBe(true);
  if (next.ok) next.moveOut();
  expect(readdirSync(folder)).toEqual([]);
});

test('of many who come at once exactly one moves in', async () => {
  const came = await Promise.all(Array.from({ length: 12 }, () => moveIn(folder, 'product')));
  expect(came.filter(({ ok }) => ok)).toHaveLength(1);
  for (const one of came) if (one.ok) one.moveOut();
});

test('a note that a crash left behind, or that nobody can read, is no tenant', async () => {
  const first = await moveIn(folder, 'product');
  if (!first.ok) throw new Error('an empty folder is free');
  const note = readFileSync(join(folder, 'running.json'), 'utf8');
  first.moveOut();
  for (const left of [note, '', '{"pid":']) {
    writeFileSync(join(folder, 'running.json'), left);
    const came = await moveIn(folder, 'product');
    expect(came.ok).toBe(true);
    if (came.ok) came.moveOut();
  }
});

test('a stranger at the noted door is no tenant; one who opens and says nothing is', async () => {
  const stranger = createServer((visitor) => visitor.end('hello'));
  const frozen = createServer(() => {});
  const listening = async (server: typeof frozen) => {
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    return (server.address() as AddressInfo).port;
  };
  const note = (door: number) =>
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: 1, what: 'command', door, word: 'w' }));
  note(await listening(stranger));
  expect(await tenantOf(folder)).toBeNull();
  note(await listening(frozen));
  expect(await tenantOf(folder)).toEqual({ pid: 1, what: 'command', url: null });
  stranger.close();
  frozen.close();
});
