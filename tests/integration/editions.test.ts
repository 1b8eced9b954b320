import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { reportAddress } from '@/lib/edition/addresses';
import type { EditionSource } from '@/lib/edition/source';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { buildEditionFor } from '@/lib/server/editions/build';
import { makeBundle } from '@/lib/server/editions/make-bundle';
import { openEditions, serveEdition } from '@/lib/server/reading/thin-server';
import { layOnePage, releaseOnePage } from '@/prisma/seed/one-page';
import { withDatabase } from '../support/database';
import { move, must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

/** a bundle is some seconds of arithmetic, more where many tests run at once */
const PATIENCE = 400_000;
const DAY = '2026-11-21';
const SECRET_DAY = '2026-11-22';
let room: TestNewsroom;
let issueId: string;
let reportId: string;
let number: number;
let server: Server;
let close: () => void;

beforeAll(async () => {
  room = await openNewsroom();
  const released = await releaseOnePage(room, DAY, 8415);
  issueId = released.issueId;
  reportId = released.reportIds[0] as string;
  ({ number } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { number: true } }));
  await layOnePage(room, SECRET_DAY, 8416, ['bird-count-call']);
  stopComposer();
  server = createServer((request, response) => {
    if (!serveEdition(request, response)) response.writeHead(404).end('next');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, PATIENCE);

afterAll(async () => {
  close?.();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual', ...init });
const PLAIN = { headers: { 'accept-encoding': 'identity' } };
const eventOf = async (kind: string) =>
  (await db().event.findFirstOrThrow({ where: { kind }, orderBy: { id: 'desc' }, select: { id: true } })).id;
const editions = () => db().edition.findMany({ where: { issueId }, orderBy: { number: 'asc' } });
const current = async () =>
  (await db().issue.findUniqueOrThrow({ where: { id: issueId }, select: { editionId: true } })).editionId;
const until = async (happened: () => Promise<boolean>) => {
  for (let look = 0; look < 100; look += 1) {
    if (await happened()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not happen.');
};

describe('the edition of a released issue', () => {
  test('is fixed by the release itself, with the printed texts', async () => {
    const [first, ...more] = await editions();
    expect(more).toEqual([]);
    const source = first?.source as unknown as EditionSource;
    expect(source).toMatchObject({ date: DAY, serial: 8415, newspaper: { name: '云湖晚报' } });
    const { printedId } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { printedId: true } });
    expect(source.pages[0]?.reports[0]).toMatchObject({
      id: reportId,
      number,
      rank: 1,
      revisionId: printedId,
      errata: [],
    });
    expect(await current()).toBeNull();
  });

  test(
    'is built once, however often the job runs',
    async () => {
      const event = await eventOf('issue.released');
      await buildEditionFor(event);
      const [built] = await editions();
      expect(built?.bundleKey).toBe(`editions/${built?.hash}`);
      expect(await current()).toBe(built?.id);
      await buildEditionFor(event);
      expect(await editions()).toEqual([built]);
    },
    PATIENCE,
  );

  test(
    'made again from its source is the same to the byte',
    async () => {
      const [edition] = await editions();
      if (!edition) throw new Error('no edition');
      const again = await makeBundle({ ...edition, source: edition.source as unknown as EditionSource });
      expect(again.hash).toBe(edition.hash);
    },
    PATIENCE,
  );
});

describe('readers', () => {
  beforeAll(async () => {
    close = await openEditions();
  });

  test.each([
    '/',
    '/en/',
    `/paper/${DAY}/`,
    `/paper/${DAY}/01/`,
    `/en/paper/${DAY}/01/`,
    '/paper/archive/',
    '/paper/archive/2026-11/',
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    `/paper/${DAY}/01.svg`,
    `/paper/${DAY}/${DAY}.pdf`,
    `/paper/${DAY}/${DAY}-01.pdf`,
  ])('get %s', async (path) => {
    const answer = await ask(path, PLAIN);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')));
  });

  test('get a report as text with its headline and everything it needs', async () => {
    const html = await (await ask(reportAddress(DAY, number))).text();
    const { headline } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { headline: true } });
    for (const half of headline.split(/[\s　]+/)) expect(html).toContain(half);
    expect(html).toContain('"@type":"NewsArticle"');
    expect(html).toContain('"printPage":"01"');
    expect(html).not.toContain('__JIANBAO');
    const needed = [...html.matchAll(/(?:src|href)="(\/paper\/[^"#]+)"/g)].map(([, path]) => path as string);
    expect(needed.length).toBeGreaterThan(8);
    for (const path of new Set(needed)) expect([path, (await ask(path)).status]).toEqual([path, 200]);
  });

  test('who have it already are told so; a head has no body; a small form is sent where it is understood', async () => {
    const first = await ask('/', PLAIN);
    const etag = first.headers.get('etag') as string;
    expect(etag).toMatch(/^"[0-9a-f]+"$/);
    expect((await ask('/', { headers: { 'if-none-match': etag, 'accept-encoding': 'identity' } })).status).toBe(304);
    const packed = await ask('/', { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('etag')).not.toBe(etag);
    expect(await packed.text()).toBe(await first.text());
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, (await head.text()).length]).toEqual([200, 0]);
    expect(first.headers.get('cache-control')).toContain('s-maxage=60');
    expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('find nothing of an issue that is not released', async () => {
    for (const path of [
      `/paper/${SECRET_DAY}/`,
      `/paper/${SECRET_DAY}/01/`,
      `/paper/${SECRET_DAY}/${SECRET_DAY}.pdf`,
      `/paper/${SECRET_DAY}/01.svg`,
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
    for (const path of ['/', '/paper/archive/', '/feed.xml', '/sitemap.xml'])
      expect(await (await ask(path)).text()).not.toContain(SECRET_DAY);
  });

  test.each([
    `/paper/${DAY}/../../../etc/passwd`,
    `/paper/${DAY}/%2e%2e/%2e%2e/manifest.json`,
    `/paper/${DAY}/files/../manifest.json`,
    `/paper/${DAY}/manifest.json`,
  ])('get nothing from beside the paper: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test(
    'see an erratum at the same address, and the edition before stays as it was',
    async () => {
      const [before] = await editions();
      must(
        await move(await room.actor('xie-changgeng'), reportId, 'addErratum', {
          erratum: '文中“41个人”应为“14个人”。',
        }),
      );
      const event = await eventOf('report.erratumAdded');
      await buildEditionFor(event);
      await buildEditionFor(event);
      const [first, second, ...more] = await editions();
      expect(more).toEqual([]);
      expect(first).toEqual(before);
      expect(second?.number).toBe(2);
      expect(await current()).toBe(second?.id);
      await until(async () => (await (await ask(reportAddress(DAY, number))).text()).includes('14个人'));
      expect(await (await ask(reportAddress(DAY, number, 'en'))).text()).toContain('Correction');
    },
    PATIENCE,
  );

  test('go on reading when the database is away, even from a server that starts without it', async () => {
    const name = new URL(process.env.DATABASE_URL as string).pathname.slice(1);
    const admin = new pg.Client({ connectionString: inject('postgres').admin });
    await admin.connect();
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    try {
      expect((await ask('/')).status).toBe(200);
      close();
      close = await openEditions();
      expect((await ask('/')).status).toBe(200);
      expect((await ask(reportAddress(DAY, number))).status).toBe(200);
    } finally {
      await admin.query(`alter database ${name} allow_connections true`);
      await admin.end();
    }
  });
});
