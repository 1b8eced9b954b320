import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeCharacters, encodeCharacters } from './character-code';

test('a set comes back as it went, in order, once each', () => {
  expect(decodeCharacters(encodeCharacters('见报 见𠮷a'), 10)).toBe(' a报见𠮷');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      const code = encodeCharacters(text);
      const set = [...new Set(text)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
      expect(decodeCharacters(code, 1_000)).toBe(set.join(''));
    }),
  );
});

test('the characters of a page are a short piece of an address', () => {
  const common = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index * 37)).join('');
  expect(encodeCharacters(common).length).toBeLessThan(300);
});

test.each([
  ['nothing', ''],
  ['more than was allowed', encodeCharacters('一二三四五六')],
  ['the same character twice', Buffer.from([0x61, 0]).toString('base64url')],
  ['half a character', Buffer.from([0x61, 0x80]).toString('base64url')],
  ['a longer spelling of the same', Buffer.from([0xe1, 0x00]).toString('base64url')],
  ['half of a pair', Buffer.from([0x80, 0xb0, 0x03]).toString('base64url')],
  ['beyond Unicode', Buffer.from([0xff, 0xff, 0x7f]).toString('base64url')],
  ['a number without end', Buffer.from([0x80, 0x80, 0x80, 0x80, 0x01]).toString('base64url')],
  ['an address that ends in padding', `${encodeCharacters('一')}=`],
])('%s is no set', (_, code) => {
  expect(decodeCharacters(code, 5)).toBeNull();
});
