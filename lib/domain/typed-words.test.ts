import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrintable, lineOf, noteOf } from './typed-words';

test.each([
  ['  沈禾 ', '沈禾'],
  ['沈\u202e禾\u2066', '沈禾'],
  ['何\u200b兰\ufeff芝', '何兰芝'],
  ['云湖市\r\n望湖小学\t东区', '云湖市 望湖小学 东区'],
  ['e\u0301cole', 'école'],
  ['葛\u{e0100}西', '葛\u{e0100}西'],
  ['👩\u200d🏫老师', '👩\u200d🏫老师'],
  ['\u3164\u2800', ''],
  ['\u200b\u2060', ''],
  ['\u0301', ''],
  ['　', ''],
])('%j as a line is %j', (typed, line) => expect(lineOf(typed)).toBe(line));

test('a note keeps its lines and loses what turns them round', () =>
  expect(noteOf('第一行\u202e倒过来\r\n第二行\u2028第三行\n')).toBe('第一行倒过来\n第二行\n第三行'));

test.each(['\0', '何\0', '\u001b[31m', '\ud800', '\udc00a', '\u007f'])('%j is refused', (typed) => {
  expect(isPrintable(typed)).toBe(false);
  // folding does not hide it from the one who asks afterwards
  expect(isPrintable(lineOf(typed))).toBe(false);
});

test('whatever is typed: a line is printable or was not before, has no breaks and nothing unseen, and stays as it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const line = lineOf(typed);
      expect(isPrintable(line)).toBe(isPrintable(typed));
      expect(line).not.toMatch(/[\n\r\t\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect(lineOf(line)).toBe(line);
    }),
  ));
