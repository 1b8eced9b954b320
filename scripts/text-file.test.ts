import { describe, expect, it } from 'vitest';
import { textOfFile } from './text-file';

const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);

describe('a text file', () => {
  it.each([
    ['UTF-8', bytes(0xe4, 0xba, 0x91, 0xe6, 0xb9, 0x96)],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xe4, 0xba, 0x91, 0xe6, 0xb9, 0x96)],
    ['GB 18030', bytes(0xd4, 0xc6, 0xba, 0xfe)],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x91, 0x4e, 0x56, 0x6e)],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x4e, 0x91, 0x6e, 0x56)],
  ])('is read in %s', (_, file) => expect(textOfFile(file, 'a.txt')).toBe('云湖'));

  it.each([
    ['bytes of no encoding', bytes(0x41, 0xff, 0xff, 0x42)],
    ['UTF-16 without its mark', bytes(0x41, 0, 0x42, 0)],
    ['half a character behind a mark', bytes(0xff, 0xfe, 0x91)],
  ])('is refused in words: %s', (_, file) => expect(() => textOfFile(file, 'a.txt')).toThrow('save it again as UTF-8'));
});
