import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportAddress } from '@/lib/edition/addresses';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { buildEditionFor } from '@/lib/server/editions/build';
import { mendBundle } from '@/lib/server/editions/mend';
import { health } from '@/lib/server/health';
import { openEditions, serveEdition } from '@/lib/server/reading/thin-server';
import { layOnePage, releaseOnePage } from '@/prisma/seed/one-page';
import { bringOut } from '@/prisma/seed/issues';
import { withDatabase } from '../support/database';
import { openNewsroom } from '../support/newsroom';
import { storedAt } from '../support/stored';

withDatabase();

/** bundles are seconds of arithmetic, more where many tests run at once */
const PATIENCE = 400_000;
const [OLD, NEW] = ['2026-11-20', '2026-11-21'];
let server: Server;
let close: () => void = () => {};
let number: number;

beforeAll(async () => {
  const room = await openNewsroom();
  const first = await layOnePage(room, OLD, 8415, ['bird-count-call']);
  await bringOut(room, first.issueId);
  const second = await releaseOnePage(room, NEW, 8416);
  ({ number } = await db().report.findUniqueOrThrow({
    where: { id: second.reportIds[0] as string },
    select: { number: true },
  }));
  stopComposer();
  const events = await db().event.findMany({ where: { kind: 'issue.released' }, orderBy: { id: 'asc' } });
  for (const { id } of events) await buildEditionFor(id);
  server = createServer((request, response) => {
    if (!serveEdition(request, response)) response.writeHead(404).end('next');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, PATIENCE);

afterAll(async () => {
  close();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
const status = async (path: string) => (await ask(path)).status;
const bundleOf = async (day: string) => {
  const { edition } = await db().issue.findUniqueOrThrow({
    where: { date: new Date(`${day}T00:00:00Z`) },
    select: { edition: { select: { bundleKey: true } } },
  });
  return edition?.bundleKey as string;
};
const restart = async () => {
  close();
  close = await openEditions(mendBundle);
};

test(
  'a damaged file is never served: it is made again from what was fixed at release',
  async () => {
    await restart();
    const path = reportAddress(NEW, number);
    const right = await (await ask(path)).text();
    expect(await health()).toMatchObject({ editions: true });
    const file = storedAt(await bundleOf(NEW), 'public', path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<body', '<!-- forged --><body'));

    await restart();
    expect(await status(path)).toBe(503);
    expect((await health()).editions).toBe(false);
    expect(await status(`/paper/${OLD}/`)).toBe(200);
    expect(await status('/paper/archive/')).toBe(200);
    await expect.poll(() => status(path), { timeout: PATIENCE, interval: 300 }).toBe(200);
    expect(await (await ask(path)).text()).toBe(right);
    await expect.poll(async () => (await health()).editions, { timeout: PATIENCE }).toBe(true);
  },
  PATIENCE,
);

test(
  'with the folder of the newest issue gone the back issues and the archive stand, and it comes back',
  async () => {
    rmSync(storedAt(await bundleOf(NEW)), { recursive: true });
    await restart();
    expect(await status('/')).toBe(503);
    expect(await status(`/paper/${NEW}/01/`)).toBe(503);
    for (const path of [`/paper/${OLD}/`, `/paper/${OLD}/01/`, '/paper/archive/', '/feed.xml'])
      expect([path, await status(path)]).toEqual([path, 200]);
    for (const path of ['/', `/paper/${NEW}/01/`, '/paper/archive/'])
      await expect.poll(() => status(path), { timeout: PATIENCE, interval: 300 }).toBe(200);
    expect(await (await ask('/paper/archive/')).text()).toContain(NEW);
  },
  PATIENCE,
);

test(
  'what was away for a moment and is back is read again, though nothing else has changed',
  async () => {
    const folder = storedAt(await bundleOf(NEW));
    renameSync(folder, `${folder}-aside`);
    close();
    close = await openEditions(async () => {
      if (existsSync(`${folder}-aside`)) renameSync(`${folder}-aside`, folder);
    });
    await expect.poll(() => status('/'), { timeout: 20_000, interval: 200 }).toBe(200);
  },
  PATIENCE,
);
