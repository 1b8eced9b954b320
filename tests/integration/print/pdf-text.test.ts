import { expect, test } from 'vitest';
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
  expect(missingGlyphs).toEqual([{ character: '𠀁', reportId: 'r1' }]);
});
