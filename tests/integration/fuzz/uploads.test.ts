import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { readReport } from '@/lib/intake/page-text/read-report';
import { db } from '@/lib/server/db/client';
import { photoLimits } from '@/lib/server/photos/develop';
import { readPhoto } from '@/lib/server/photos/read';
import { takePhoto } from '@/lib/server/photos/take';
import { textOfFile } from '../../../scripts/text-file';
import { withDatabase } from '../../support/database';
import { fuzzing, within } from '../../support/fuzz/fuzzing';
import { harmed, photoFiles } from '../../support/fuzz/photo-files';
import { anyFile, fileIn } from '../../support/fuzz/text-files';
import { draftBy, openNewsroom } from '../../support/newsroom';

withDatabase();

const REASONS = ['file-missing', 'photo-format', 'photo-broken', 'photo-too-many-pixels', 'photo-too-large'];

let author: Actor;
let files: Buffer[];
beforeAll(async () => {
  author = await (await openNewsroom()).actor('lin-jianqiu');
  files = await photoFiles();
});

test('photos: taken whole and without what came with them, or refused with the reason; nothing is left of a refusal', async () => {
  let reportId = await draftBy(author);
  let taken = 0;
  const before = process.memoryUsage().rss;
  await fc.assert(
    fc.asyncProperty(harmed, async (upload) => {
      const bytes = upload.bytesOf(files);
      const result = await within(5_000, 'a photo', takePhoto(author, { reportId, bytes }, null));
      if (!result.ok) return void expect(REASONS).toContain(result.problems[0]?.code);
      taken += 1;
      const { width, height, photoId } = result.value;
      expect(Math.max(width, height)).toBeLessThanOrEqual(photoLimits.side);
      const thumb = (await readPhoto(author, photoId, 'thumb')) as Buffer;
      const read = await sharp(thumb).metadata();
      expect([read.format, read.exif, read.icc, read.orientation]).toEqual(['jpeg', undefined, undefined, undefined]);
      // the allowance of a day is another test's matter
      if (taken % 60 === 0) reportId = await yesterday();
    }),
    fuzzing(1_500, 'photos'),
  );
  expect(taken).toBeGreaterThan(200);
  expect(await db().photo.count()).toBe(taken);
  expect(
    readdirSync(join(process.env.JIANBAO_DATA as string, 'files'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.part')),
  ).toEqual([]);
  expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
});

async function yesterday(): Promise<string> {
  await db().$executeRaw`update "Photo" set "createdAt" = now() - interval '2 days'`;
  return draftBy(author);
}

test('text files: read as they were written in any encoding, or refused in words', () => {
  fc.assert(
    fc.property(anyFile, ({ encoding, text, cut, turned }) => {
      let bytes = fileIn(encoding, text);
      if (cut !== null) bytes = bytes.slice(0, Math.floor(cut * bytes.length));
      if (turned && bytes.length > 0) bytes[Math.floor(turned.at * (bytes.length - 1))] = turned.to;
      let read: string;
      try {
        read = textOfFile(bytes, '来稿.txt');
      } catch (error) {
        // NUL says that it is no text, and damage that it is none any more
        expect(cut !== null || turned !== null || bytes.includes(0)).toBe(true);
        return void expect(String((error as Error).message)).toMatch(
          /^来稿\.txt is no text in .*save it again as UTF-8$/,
        );
      }
      expect(/\p{Surrogate}/u.test(read)).toBe(false);
      if (cut === null && turned === null && encoding !== 'gb18030') expect(read).toBe(text.replace(/^\ufeff/, ''));
      expect(readReport(read).problems).toBeInstanceOf(Array);
    }),
    fuzzing(3_500, 'text files'),
  );
});
