import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { refuse } from '@/lib/domain/problems';
import { photoAllowance } from '@/lib/domain/reports/photo-allowance';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { db } from '@/lib/server/db/client';
import { develop, photoLimits } from '@/lib/server/photos/develop';
import { removeOrphans } from '@/lib/server/photos/orphans';
import { readPhoto } from '@/lib/server/photos/read';
import { takePhoto } from '@/lib/server/photos/take';
import { saveText } from '@/lib/server/reports/save-text';
import { health } from '@/lib/server/health';
import { findFile } from '@/lib/server/storage/files';
import { unlessOutage } from '@/lib/server/web/unless-outage';
import { readBody } from '@/lib/server/web/read-body';
import { withDatabase } from '../support/database';
import { draftBy, move, must, openNewsroom, someContent } from '../support/newsroom';
import { hugePng } from '../support/huge-png';
import { inBucket, storedAt } from '../support/stored';

withDatabase();

let author: Actor;
let other: Actor;
beforeAll(async () => {
  const room = await openNewsroom();
  author = await room.actor('lin-jianqiu');
  other = await room.actor('he-suyi');
});

const picture = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
const codes = (result: { ok: boolean; problems?: { code: string }[] }) =>
  (result.problems ?? []).map(({ code }) => code);

describe('a photo that can be printed', () => {
  test('is taken, re-encoded, and belongs to the report from the next save on', async () => {
    const reportId = await draftBy(author);
    const bytes = await sharp(await picture())
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .jpeg()
      .toBuffer();
    const { photoId } = must(await takePhoto(author, { reportId, bytes }, null));
    must(
      await saveText(
        author,
        {
          reportId,
          bodyVersion: 2,
          content: someContent({ photos: [{ photoId, caption: '搬树', photographer: '林见秋' }] }),
        },
        null,
      ),
    );
    const thumb = await readPhoto(author, photoId, 'thumb');
    expect((await sharp(thumb as Buffer).metadata()).exif).toBeUndefined();
    expect(await readPhoto(other, photoId, 'thumb')).toBeNull();
  });

  test('sent twice under one key is one photo', async () => {
    const reportId = await draftBy(author);
    const bytes = await picture();
    const repeat = { key: 'photo-once-and-again', request: ['takePhoto', reportId] };
    const first = must(await takePhoto(author, { reportId, bytes }, repeat));
    expect(must(await takePhoto(author, { reportId, bytes }, repeat)).photoId).toBe(first.photoId);
    expect(await db().photo.count({ where: { reportId } })).toBe(1);
  });
});

describe('a file that cannot be printed gets its reason', () => {
  test.each([
    ['a text that calls itself a photo', () => Buffer.from('%PDF-1.7 not a picture'), 'photo-format'],
    [
      'an SVG with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'photo-format',
    ],
    ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), 'photo-format'],
    ['nothing at all', () => Buffer.alloc(0), 'file-missing'],
    ['25 MB', () => Buffer.alloc(25_000_000, 0xff), 'photo-too-large'],
    ['50,000 × 50,000 pixels in a few kilobytes', () => hugePng(50_000, 50_000), 'photo-too-many-pixels'],
    ['a JPEG cut in half', async () => (await picture()).subarray(0, 900), 'photo-broken'],
    ['a PNG whose rows are not there', () => hugePng(400, 400), 'photo-broken'],
  ])('%s', async (_, make, code) => {
    const reportId = await draftBy(author);
    expect(codes(await takePhoto(author, { reportId, bytes: await make() }, null))).toEqual([code]);
    expect(await db().photo.count({ where: { reportId } })).toBe(0);
  });

  test('the huge one is refused by its header: not a megabyte is unpacked for it', async () => {
    const bytes = hugePng(50_000, 50_000);
    expect(bytes.length).toBeLessThan(20_000);
    const before = process.memoryUsage().rss;
    expect((await develop(bytes)).ok).toBe(false);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  test('a body is dropped as soon as it is too long, whatever it announced', async () => {
    let asked = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        asked += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const request = new Request('http://localhost/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit);
    expect(await readBody(request, photoLimits.bytes)).toBeNull();
    expect(asked).toBeLessThan(25);
  });
});

describe('a report of somebody else', () => {
  test('is not there: no photo goes in, none is seen', async () => {
    const reportId = await draftBy(author);
    expect(codes(await takePhoto(other, { reportId, bytes: await picture() }, null))).toEqual(['not-found']);
    expect(codes(await saveText(other, { reportId, bodyVersion: 2, content: someContent() }, null))).toEqual([
      'not-found',
    ]);
  });

  test('a photo of another report cannot be named in mine', async () => {
    const [mine, theirs] = [await draftBy(author), await draftBy(other)];
    const { photoId } = must(await takePhoto(other, { reportId: theirs, bytes: await picture() }, null));
    const content = someContent({ photos: [{ photoId, caption: '不是我的', photographer: '某人' }] });
    expect(codes(await saveText(author, { reportId: mine, bodyVersion: 2, content }, null))).toEqual(['not-found']);
  });
});

describe('a text that cannot be kept is refused, and what was kept stays', () => {
  const paragraph = (extra: object) => ({
    ...someContent(),
    body: { type: 'doc', content: [{ type: 'paragraph', ...extra }] },
  });
  test.each([
    [
      'a script element',
      { ...someContent(), body: { type: 'doc', content: [{ type: 'script', content: [] }] } },
      'value-not-allowed',
    ],
    [
      'a javascript: link',
      paragraph({
        content: [{ type: 'text', text: '点', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      }),
      'link-not-allowed',
    ],
    ['an event handler', paragraph({ attrs: { onclick: 'alert(1)' } }), 'unknown-field'],
    ['60,001 characters', someContent({ body: bodyOf(['字'.repeat(60_001)]) }), 'text-too-long'],
  ])('%s', async (_, content, code) => {
    const reportId = await draftBy(author);
    expect(codes(await saveText(author, { reportId, bodyVersion: 2, content }, null))).toContain(code);
    const kept = await db().report.findUniqueOrThrow({
      where: { id: reportId },
      select: { headline: true, bodyVersion: true },
    });
    expect(kept).toEqual({ headline: '操场边的老榆树搬了家', bodyVersion: 2 });
  });

  test('a stale version', async () => {
    const reportId = await draftBy(author);
    expect(
      codes(await saveText(author, { reportId, bodyVersion: 1, content: someContent({ headline: '旧稿' }) }, null)),
    ).toEqual(['stale-text']);
  });

  test('words that look like markup are words', async () => {
    const reportId = await draftBy(author);
    const headline = '<script>alert(1)</script> javascript:alert(1)';
    must(await saveText(author, { reportId, bodyVersion: 2, content: someContent({ headline }) }, null));
    expect((await db().report.findUniqueOrThrow({ where: { id: reportId } })).headline).toBe(headline);
  });
});

describe('where nothing can be stored', () => {
  test('a photo is refused in words, no part of a file is left, and health says so', async () => {
    const files = inBucket ? dirname(storedAt('')) : storedAt('');
    const reportId = await draftBy(author);
    renameSync(files, `${files}-aside`);
    // a file where the folder should be; a bucket that is gone
    if (!inBucket) writeFileSync(files, '');
    const bytes = await picture();
    const answer = await unlessOutage(() => takePhoto(author, { reportId, bytes }, null), refuse);
    expect(codes(answer)).toEqual(['storage-closed']);
    expect(await health()).toMatchObject({ ok: false, database: true, files: false });
    rmSync(files, { force: true });
    renameSync(`${files}-aside`, files);
    must(await takePhoto(author, { reportId, bytes }, null));
    expect(await health()).toMatchObject({ files: true });
    expect(readdirSync(files, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([]);
  });
});

describe('uploads have bounds', () => {
  test('of number by report, those taken off included, and of bytes by person and day', async () => {
    const reportId = await draftBy(author);
    const { photoId } = must(await takePhoto(author, { reportId, bytes: await picture() }, null));
    const { id: _, ...row } = await db().photo.findUniqueOrThrow({ where: { id: photoId } });
    await db().photo.createMany({ data: Array.from({ length: photoAllowance.report - 1 }, () => row) });
    const bytes = await picture();
    expect(codes(await takePhoto(author, { reportId, bytes }, null))).toEqual(['uploads-to-report-spent']);
    const another = await draftBy(author);
    must(await takePhoto(author, { reportId: another, bytes }, null));
    await db().photo.update({ where: { id: photoId }, data: { originalBytes: photoAllowance.megabytes * 1_000_000 } });
    expect(codes(await takePhoto(author, { reportId: another, bytes }, null))).toEqual(['uploads-of-day-spent']);
    must(await takePhoto(other, { reportId: await draftBy(other), bytes }, null));
    await db().photo.updateMany({ data: { createdAt: new Date(Date.now() - 2 * 86_400_000) } });
    must(await takePhoto(author, { reportId: another, bytes }, null));
  });

  test('a photo that no text ever named goes with its files; one that a kept text names, or that shares a file, stays', async () => {
    const reportId = await draftBy(author);
    const bytes = await sharp(await picture())
      .tint('#a40')
      .jpeg()
      .toBuffer();
    const shared = await sharp(await picture())
      .tint('#04a')
      .jpeg()
      .toBuffer();
    const { photoId: unused } = must(await takePhoto(author, { reportId, bytes }, null));
    const { photoId: twin } = must(await takePhoto(author, { reportId, bytes: shared }, null));
    const used = must(await takePhoto(author, { reportId, bytes: shared }, null)).photoId;
    const content = someContent({ photos: [{ photoId: used, caption: '搬树', photographer: '林见秋' }] });
    must(await saveText(author, { reportId, bodyVersion: 2, content, statement: true }, null));
    must(await move(author, reportId, 'submit'));
    const keyOf = async (id: string) => (await db().photo.findUniqueOrThrow({ where: { id } })).originalKey;
    const [gone, kept] = [await keyOf(unused), await keyOf(used)];
    await db().photo.updateMany({ where: { reportId }, data: { removedAt: new Date(Date.now() - 8 * 86_400_000) } });
    const long = new Date(Date.now() - 9 * 86_400_000);
    for (const key of [gone, kept]) utimesSync(storedAt(key), long, long);
    await removeOrphans();
    const left = await db().photo.findMany({ where: { reportId }, select: { id: true } });
    expect(left).toEqual([{ id: used }]);
    expect(left).not.toContainEqual({ id: twin });
    expect(await findFile(gone)).toBeNull();
    expect(await findFile(kept)).not.toBeNull();
  });
});
