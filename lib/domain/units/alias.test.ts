import { expect, test } from 'vitest';
import { foldName, unitsNamed } from './alias';

const units = [
  { id: '1', name: '云湖市第一实验小学（东校区）', aliases: ['市一实小', '实验小学'] },
  { id: '2', name: '云湖市第二实验小学', aliases: ['市二实小', '实验小学'] },
  { id: '3', name: '', aliases: ['·'] },
];

test.each([
  ['云湖市第一实验小学(东校区)', ['1']],
  [' 市一实小　', ['1']],
  ['实验小学', ['1', '2']],
  ['第三小学', []],
  ['', []],
  [' · ', []],
  ['市 一  实 · 小', ['1']],
])('%j finds %j', (typed, expected) => expect(unitsNamed(units, typed).map(({ id }) => id)).toEqual(expected));

test('width, case, blanks and brackets make no difference', () => {
  expect(foldName('云湖市ＣＢＤ 小学【筹】')).toBe(foldName('云湖市cbd小学（筹）'));
});
