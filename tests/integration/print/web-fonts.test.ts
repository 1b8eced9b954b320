import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { pageSubsets } from '@/lib/server/fonts/page-subset';
import { printFont } from '@/lib/server/fonts/print-fonts';
import { FACES, sheetOf, specimenLines } from './specimen';

const text = '云湖晚报——“教育”·卫生2026';

test('the web subsets of a page hold its characters, keep the one-stroke dash and are the same twice', async () => {
  const sheet = sheetOf(specimenLines(text));
  const subsets = await pageSubsets([sheet]);
  expect([...subsets.keys()].sort()).toEqual([...FACES].sort());
  for (const [face, bytes] of subsets) {
    const font = fontkit.create(Buffer.from(bytes)) as fontkit.Font;
    const borrowed = face === 'kai' ? /[“”·—]/g : /(?!)/g;
    for (const character of text.replace(borrowed, '')) {
      expect(font.hasGlyphForCodePoint(character.codePointAt(0) as number), `${face} ${character}`).toBe(true);
    }
    expect(bytes.length).toBeLessThan(40_000);
  }
  const song = fontkit.create(Buffer.from(subsets.get('song') as Uint8Array)) as fontkit.Font;
  expect(song.layout('——', [], 'hani', 'ZHS').glyphs).toHaveLength(1);
  const again = await pageSubsets([sheet]);
  for (const [face, bytes] of again) expect(Buffer.compare(bytes, subsets.get(face) as Uint8Array)).toBe(0);
});

test('楷 is unpacked whole', () => {
  expect(printFont('kai').numGlyphs).toBeGreaterThan(30_000);
});
