import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/server/db/client';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { idOf } from '@/prisma/seed/newsroom';
import { knock, tokenOf } from '../../support/api';
import { withDatabase } from '../../support/database';
import { openNewsroom, type TestNewsroom } from '../../support/newsroom';

withDatabase();

let room: TestNewsroom;
const tokens: Record<string, string> = {};
const by = (key: string) => ({ token: tokens[key] });

beforeAll(async () => {
  room = await openNewsroom();
  for (const key of ['lin-jianqiu', 'he-lanzhi', 'shen-he', 'han-xu', 'xie-changgeng'])
    tokens[key] = await tokenOf(idOf(room.people, key));
});

const parts = {
  headline: '校门口的伞架',
  byline: '通讯员 林见秋',
  body: ['上周起，校门口多了一排伞架。', { subhead: '谁都可以借' }, '放学时下雨，没带伞的孩子取一把，第二天还回来。'],
};

async function draft(): Promise<string> {
  const { value } = await knock('makeReport', { ...by('lin-jianqiu'), body: {} });
  await knock('writeText', {
    ...by('lin-jianqiu'),
    path: { reportId: value.id },
    body: { bodyVersion: 1, parts, statement: true },
  });
  return value.id;
}

const move = (key: string, reportId: string, body: object, more = {}) =>
  knock('moveReport', { ...by(key), path: { reportId }, body, ...more });

describe('a report through the API', () => {
  test('a part that is left out stays, one that is empty goes', async () => {
    const id = await draft();
    const save = (bodyVersion: number, some: object) =>
      knock('writeText', { ...by('lin-jianqiu'), path: { reportId: id }, body: { bodyVersion, parts: some } });
    await save(2, { subtitle: '谁都可以借', kicker: '雨天' });
    await save(3, { headline: '门口的伞架', kicker: '' });
    const { value } = await knock('getReport', { ...by('lin-jianqiu'), path: { reportId: id } });
    expect(value.parts).toMatchObject({ kicker: '', headline: '门口的伞架', subtitle: '谁都可以借', body: parts.body });
    expect(value.parts.byline).toEqual([expect.objectContaining({ name: '林见秋', role: 'correspondent' })]);
  });

  test('goes from plain words to the last signature, and its history holds', async () => {
    const id = await draft();
    const path = { reportId: id };
    expect((await move('lin-jianqiu', id, { name: 'submit', version: 1 })).value).toEqual({
      state: 'unitReview',
      version: 2,
    });
    await move('he-lanzhi', id, { name: 'approveForUnit', version: 2 });
    await move('shen-he', id, { name: 'claim', version: 3 });
    await move('shen-he', id, { name: 'assignSection', version: 4, sectionId: idOf(room.sections, 'education') });
    const { value: seen } = await knock('getReport', { ...by('shen-he'), path });
    expect(seen.parts.body).toEqual(parts.body);
    expect(seen.transitions).toContainEqual({ name: 'sign', allowed: true, problems: [] });
    await move('shen-he', id, { name: 'sign', version: 5, seenHash: seen.contentHash });
    await move('han-xu', id, { name: 'sign', version: 6 });
    expect((await move('xie-changgeng', id, { name: 'sign', version: 7 })).value.state).toBe('signed');
    const { value: list } = await knock('listReports', {
      ...by('xie-changgeng'),
      query: { state: 'signed,published', headline: '伞架' },
    });
    expect([list.total, list.items[0].id]).toEqual([1, id]);
    expect(await snapshot(brokenLinks)).toEqual([]);
  });

  test('refusals come with all their reasons and the fitting status', async () => {
    const { value } = await knock('makeReport', { ...by('lin-jianqiu'), body: {} });
    const empty = await move('lin-jianqiu', value.id, { name: 'submit', version: 1 });
    expect([empty.status, empty.codes]).toEqual([422, ['missing-headline', 'missing-text', 'missing-statement']]);
    const id = await draft();
    expect((await move('shen-he', id, { name: 'claim', version: 1 })).status).toBe(404);
    expect((await move('lin-jianqiu', id, { name: 'claim', version: 1 })).status).toBe(403);
    expect((await move('lin-jianqiu', id, { name: 'restore', version: 1 })).codes).toEqual(['wrong-state']);
    const stale = await move('lin-jianqiu', id, { name: 'submit', version: 9 });
    expect([stale.status, stale.codes]).toEqual([409, ['stale-version']]);
    const unknown = await move('lin-jianqiu', id, { name: 'fly', version: 1 });
    expect([unknown.status, unknown.problems]).toEqual([400, [{ code: 'value-not-allowed', field: 'name' }]]);
  });

  test('a text that somebody changed meanwhile is not written over', async () => {
    const id = await draft();
    const late = await knock('writeText', {
      ...by('lin-jianqiu'),
      path: { reportId: id },
      body: { bodyVersion: 1, parts: { headline: '旧' } },
    });
    expect([late.status, late.codes]).toEqual([409, ['stale-text']]);
    const both = await knock('writeText', {
      ...by('lin-jianqiu'),
      path: { reportId: id },
      body: { bodyVersion: 2, parts, content: {} },
    });
    expect(both.status).toBe(400);
  });
});

describe('the same request again', () => {
  test('gets the same answer and makes nothing twice', async () => {
    const key = randomUUID();
    const first = await knock('makeReport', { ...by('lin-jianqiu'), body: {}, key });
    const again = await knock('makeReport', { ...by('lin-jianqiu'), body: {}, key });
    expect(again.value).toEqual(first.value);
    const id = await draft();
    const once = randomUUID();
    const sent = await move('lin-jianqiu', id, { name: 'submit', version: 1 }, { key: once });
    expect(await move('lin-jianqiu', id, { name: 'submit', version: 1 }, { key: once })).toMatchObject({
      status: 200,
      value: sent.value,
    });
    expect(await db().event.count({ where: { streamId: id, kind: 'report.submitted' } })).toBe(1);
  });

  test('another request under the same key is refused', async () => {
    const key = randomUUID();
    const id = await draft();
    await move('lin-jianqiu', id, { name: 'submit', version: 1 }, { key });
    const other = await move('lin-jianqiu', id, { name: 'withdraw', version: 2 }, { key });
    expect([other.status, other.codes]).toEqual([409, ['idempotency-mismatch']]);
  });
});

describe('photos', () => {
  const photo = async (reportId: string, body: Uint8Array, key?: string) =>
    knock('sendPhoto', { ...by('lin-jianqiu'), path: { reportId }, body, ...(key ? { key } : {}) });

  test('come as the file itself, and are read back by whoever may read the report', async () => {
    const id = await draft();
    const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#88a' } })
      .jpeg()
      .toBuffer();
    const key = randomUUID();
    const taken = await photo(id, bytes, key);
    expect(taken.value).toMatchObject({ width: 640, height: 480 });
    expect((await photo(id, bytes, key)).value).toEqual(taken.value);
    const { photoId } = taken.value;
    const named = { ...parts, photos: [{ photoId, caption: '伞架。', photographer: '林见秋' }] };
    await knock('writeText', { ...by('lin-jianqiu'), path: { reportId: id }, body: { bodyVersion: 2, parts: named } });
    expect(
      (await knock('getPhoto', { ...by('lin-jianqiu'), path: { photoId, size: 'thumb' } })).response.headers.get(
        'content-type',
      ),
    ).toBe('image/jpeg');
    expect((await knock('getPhoto', { ...by('shen-he'), path: { photoId, size: 'thumb' } })).status).toBe(404);
  });

  test.each([
    ['nothing', new Uint8Array(), 400, 'file-missing'],
    ['no picture', new TextEncoder().encode('<svg onload="alert(1)"/>'), 400, 'photo-format'],
    ['25 MB', new Uint8Array(25_000_000), 413, 'photo-too-large'],
  ])('%s is refused', async (_what, bytes, status, code) => {
    const id = await draft();
    const refused = await photo(id, bytes);
    expect([refused.status, refused.codes]).toEqual([status, [code]]);
    expect(await db().photo.count({ where: { reportId: id } })).toBe(0);
  });
});
