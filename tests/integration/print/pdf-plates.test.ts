import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Mark } from '@/lib/composer/display-list';
import { finishedSheet } from '@/lib/render/finished-sheet';
import { formats } from '@/lib/composer/formats';
import { metrics } from '@/lib/server/fonts/metrics';
import { nameplate } from '@/lib/server/fonts/nameplate';
import { openPdf } from './read-pdf';
import { press, sheetOf, specimenLines } from './specimen';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7788aa' } })
    .jpeg()
    .toBuffer();

const frame: Mark = {
  kind: 'photo',
  photoId: 'p1',
  x: 30,
  y: 380,
  width: 72,
  height: 48,
  crop: { x: 0, y: 0, width: 1, height: 1 },
};

/** The first deflated stream that sets text: the page's content. */
function contentOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    try {
      const content = inflateSync(file.subarray(at + 7)).toString('latin1');
      if (content.includes(' TJ')) return content;
    } catch {
      // not a deflated stream
    }
  }
  return '';
}

describe('plates', () => {
  test('copy is black plate only', async () => {
    const content = contentOf((await press(sheetOf(specimenLines()))).bytes);
    const colours = new Set(
      [...content.matchAll(/([\d. ]+) (scn|sc|k|K|SCN|rg|RG|g|G)\n/g)].map((each) => each[0].trim()),
    );
    expect([...colours]).toEqual(['0 0 0 1 scn']);
    expect(content).toContain('/DeviceCMYK cs');
  });

  test('nothing on a finished page is set in RGB', async () => {
    const furniture = {
      newspaper: '云湖晚报',
      nameplate: nameplate('云湖晚报'),
      date: '2026年11月21日',
      weekday: '星期六',
      pageNumber: '03',
      pageName: '教育',
      editors: [{ duty: '责任编辑', name: '周岚' }],
    };
    const rect = { x: 60, y: 200, width: 367, height: 195 };
    const zone = {
      reportId: null,
      kind: 'filler' as const,
      headline: '',
      rect,
      grid: { column: 0, line: 0, columns: 3, lines: 16 },
    };
    const sheet = { ...sheetOf(specimenLines()), zones: [zone] };
    const finished = finishedSheet(sheet, {
      format: formats.tabloid,
      frontHeadLines: 0,
      furniture,
      metrics: metrics(),
    });
    const content = contentOf((await press(finished)).bytes);
    expect(content).not.toMatch(/DeviceRGB|DeviceGray|\d (rg|RG|g|G)\n/);
  });
});

describe('the document', () => {
  test('the same sheet gives the same bytes', async () => {
    const jpeg = await photo(300, 200);
    const first = await press(sheetOf([...specimenLines(), frame]), jpeg);
    const second = await press(sheetOf([...specimenLines(), frame]), jpeg);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('carries title, language and the day of the issue, not of printing', async () => {
    const { bytes } = await press(sheetOf(specimenLines()));
    const { info } = await (await openPdf(bytes)).getMetadata();
    expect(info).toMatchObject({
      Title: '云湖晚报 2026年11月21日 03版 教育',
      Language: 'zh-CN',
      CreationDate: 'D:20261121000000Z',
    });
  });

  test.each([
    [300, 200, []],
    [120, 80, [{ photoId: 'p1', ppi: 120 }]],
  ])('a photo of %d × %d on one inch: %j', async (width, height, expected) => {
    const { lowResolution } = await press(sheetOf([...specimenLines(), frame]), await photo(width, height));
    expect(lowResolution).toEqual(expected);
  });
});
