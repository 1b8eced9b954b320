import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createDoor, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { buildEditionFor } from '@/lib/server/editions/build';
import { writeDigest } from '@/lib/server/events/digest';
import { openEditions, serveEdition } from '@/lib/server/reading/thin-server';
import { releaseOnePage } from '@/prisma/seed/one-page';
import { withDatabase } from '../support/database';
import { openNewsroom } from '../support/newsroom';
import { type S3Server, startS3 } from '../support/s3-server';

const PATIENCE = 400_000;
const place = mkdtempSync(join(tmpdir(), 'jianbao-bucket-'));
let bucket: S3Server;
let door: Door;
let web: Server;

/** Stands before the bucket; shut, it lets everybody wait, as a network does that loses every packet. */
interface Door {
  port: number;
  shut: boolean;
  close(): void;
}

async function doorBefore(target: number): Promise<Door> {
  const lines = new Set<Socket>();
  const door: Door = { port: 0, shut: false, close: () => {} };
  const server = createDoor((line) => {
    lines.add(line);
    line.on('error', () => {}).on('close', () => lines.delete(line));
    line.on('data', (chunk) => {
      if (door.shut) return;
      inner.write(chunk);
    });
    const inner = connect(target, '127.0.0.1');
    inner.on('error', () => line.destroy()).on('data', (chunk) => door.shut || line.write(chunk));
    inner.on('close', () => line.destroy());
    line.on('close', () => inner.destroy());
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  door.port = (server.address() as AddressInfo).port;
  door.close = () => {
    for (const line of lines) line.destroy();
    server.close();
  };
  return door;
}

withDatabase(async () => {
  bucket = await startS3();
  door = await doorBefore(Number(new URL(bucket.settings.JIANBAO_S3_ENDPOINT as string).port));
  Object.assign(process.env, bucket.settings, { JIANBAO_S3_ENDPOINT: `http://127.0.0.1:${door.port}` });
});

beforeAll(async () => {
  const room = await openNewsroom();
  await releaseOnePage(room, '2026-11-21', 8415);
  stopComposer();
  await db().newspaper.update({ where: { id: 1 }, data: { demoSeatedAt: new Date() } });
  const { id } = await db().event.findFirstOrThrow({ where: { kind: 'issue.released' } });
  await buildEditionFor(id);
  await writeDigest('2026-11-22');
  web = createServer((request, response) => {
    if (!serveEdition(request, response)) response.writeHead(404).end('next');
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
}, PATIENCE);
afterAll(async () => {
  await new Promise((done) => web.close(done));
  door.close();
  await bucket.stop();
  rmSync(place, { recursive: true, force: true });
});

function give(script: string, args: string[], settings: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { env: settings });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return new Promise<{ code: number | null; said: string }>((done) =>
    child.on('close', (code) => done({ code, said })),
  );
}

test(
  'a back-up of files in a bucket is restored onto a disk, and that of a disk into another bucket',
  async () => {
    const backup = await give('backup', [join(place, 'first.tar')], process.env);
    expect(backup).toEqual({ code: 0, said: expect.stringMatching(/ rows, \d+ files, .* read back whole\.\n/) });
    const { DATABASE_URL: _, ...rest } = process.env;
    const onDisk = { ...rest, JIANBAO_DATA: join(place, 'disk') };
    for (const name of Object.keys(bucket.settings)) delete (onDisk as NodeJS.ProcessEnv)[name];
    const restored = /Restored and verified in [\d.]+ s\./;
    expect(await give('restore', [join(place, 'first.tar')], onDisk)).toEqual({
      code: 0,
      said: expect.stringMatching(restored),
    });
    expect((await give('backup', [join(place, 'second.tar')], onDisk)).code).toBe(0);
    const inBucket = { ...rest, ...bucket.settings, JIANBAO_DATA: join(place, 'other') };
    expect(await give('restore', [join(place, 'second.tar')], inBucket)).toEqual({
      code: 1,
      said: expect.stringContaining(
        's3://jianbao/yunhu/ is not empty; --replace restores over it. Nothing was changed',
      ),
    });
    const another = { ...inBucket, JIANBAO_S3_PREFIX: 'another' };
    expect(await give('restore', [join(place, 'second.tar')], another)).toEqual({
      code: 0,
      said: expect.stringMatching(restored),
    });
    expect((await give('verify', [], another)).said).toMatch(/Everything is what it was\.\n$/);
  },
  PATIENCE,
);

test(
  'a bucket that does not answer holds up no start; readers are let in when it answers',
  async () => {
    const ask = (path: string) => fetch(`http://127.0.0.1:${(web.address() as AddressInfo).port}${path}`);
    door.shut = true;
    const began = Date.now();
    const close = await openEditions();
    expect(Date.now() - began).toBeLessThan(7_000);
    const [front, desk] = [await ask('/'), await ask('/desk')];
    expect([front.status, await front.text()]).toEqual([503, expect.stringContaining('正在恢复')]);
    expect(desk.status).toBe(404);
    door.shut = false;
    for (const path of ['/', '/paper/2026-11-21/01/', '/feed.xml'])
      await expect.poll(async () => (await ask(path)).status, { timeout: 60_000 }).toBe(200);

    // what was read stays in memory while it is away
    door.shut = true;
    expect((await ask('/')).status).toBe(200);
    door.shut = false;
    close();
  },
  PATIENCE,
);
