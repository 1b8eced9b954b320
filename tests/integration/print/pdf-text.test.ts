import { expect, test } from 'vitest';
import { pagePdf } from '@/lib/render/pdf/page-pdf';
import { printFont } from '@/lib/server/fonts/print-fonts';
import { textOf } from './read-pdf';
import { FACES, press, SPECIMEN, sheetOf, specimenLines } from './specimen';

test('every character of every face can be copied from the PDF, in order', async () => {
  const { bytes, missingGlyphs } = await press(sheetOf(specimenLines()));
  expect(await textOf(bytes)).toBe(FACES.map(() => SPECIMEN).join(''));
  expect(missingGlyphs).toEqual([]);
});

test('a doubled dash is one stroke and still two characters to whoever copies it', async () => {
  const text = '副题——两个字宽……不断开';
  const { bytes } = await press(sheetOf(specimenLines(text)));
  expect(await textOf(bytes)).toBe(FACES.map(() => text).join(''));
});

test('a character that no face has is named', async () => {
  const [line] = specimenLines('张𠀁');
  const { missingGlyphs } = await press(sheetOf([{ ...line, reportId: 'r1' } as never]));
  expect(missingGlyphs).toEqual([{ character: '𠀁', role: 'body', reportId: 'r1' }]);
});

test('the PDF of an issue has a page a sheet and embeds each face once', async () => {
  const sheets = ['第一版要闻', '第二版健康'].map((text) => sheetOf(specimenLines(text)));
  const date = new Date('2026-11-21T00:00:00Z');
  const options = {
    title: '云湖晚报',
    author: '云湖晚报',
    date,
    fonts: printFont,
    photo: async () => new Uint8Array(),
  };
  const { bytes } = await pagePdf(sheets, options);
  expect(await textOf(bytes, 2)).toBe(FACES.map(() => '第二版健康').join(''));
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/FontFile2/g),
  ).toHaveLength(FACES.length);
});
