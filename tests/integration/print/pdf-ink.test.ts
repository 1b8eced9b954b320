/**
 * Text that can be copied proves nothing about print: a broken subset extracts perfectly and
 * prints garbage. So the PDF is drawn and the ink of every glyph compared with its outline.
 */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Face } from '@/lib/composer/display-list';
import { preferredFace } from '@/lib/render/drawn-face';
import { printFont } from '@/lib/server/fonts/print-fonts';
import { type Pixels, pixelsOf } from './read-pdf';
import { press, SIZE, SPECIMEN, sheetOf, specimenLines } from './specimen';

const SCALE = 3;
const CELL = Math.round(SIZE * SCALE);

/** Ink in a cell of one em by one em and a fifth, on a raster of 4 × 4 fields, as parts of the whole. */
function fields(ink: (x: number, y: number) => number): number[] {
  const sums = new Array<number>(16).fill(0);
  for (let y = 0; y < CELL; y++) {
    for (let x = 0; x < CELL; x++) {
      const field = Math.floor((y * 4) / CELL) * 4 + Math.floor((x * 4) / CELL);
      sums[field] = (sums[field] as number) + ink(x, y);
    }
  }
  return sums.map((sum) => sum / ((CELL * CELL) / 16));
}

/** The outline straight from the font file, drawn without any PDF. */
function outlineFields(face: Face, character: string): number[] {
  const font = printFont(preferredFace(face, character));
  const canvas = createCanvas(CELL, CELL);
  const context = canvas.getContext('2d');
  const scale = CELL / font.unitsPerEm;
  context.setTransform(scale, 0, 0, -scale, 0, CELL * 0.88);
  context.fill(new Path2D(font.glyphForCodePoint(character.codePointAt(0) as number).path.toSVG()));
  const { data } = context.getImageData(0, 0, CELL, CELL);
  return fields((x, y) => (data[(y * CELL + x) * 4 + 3] as number) / 255);
}

function printedFields(page: Pixels, x: number, baseline: number): number[] {
  const left = Math.round(x * SCALE);
  const top = Math.round(baseline * SCALE - CELL * 0.88);
  return fields((dx, dy) => page.ink(left + dx, top + dy));
}

describe('the glyphs of every face are really printed', () => {
  const spaced = [...SPECIMEN].join('\u3000');
  const lines = specimenLines(spaced);
  let page: Pixels;

  beforeAll(async () => {
    const { bytes } = await press({ ...sheetOf(lines), width: 1400 });
    page = await pixelsOf(bytes, SCALE);
  });

  test.each(lines)('$face', (line) => {
    for (const { text, x } of line.glyphs) {
      const expected = outlineFields(line.face, text);
      const printed = printedFields(page, line.x + x, line.y);
      const full = expected.reduce((sum, each) => sum + each, 0);
      expect(full, `${text} has ink`).toBeGreaterThan(0.02);
      expected.forEach((ink, field) => {
        expect(Math.abs((printed[field] as number) - ink), `${line.face} ${text} field ${field}`).toBeLessThan(0.12);
      });
      const sum = printed.reduce((total, each) => total + each, 0);
      expect(sum / full, `${line.face} ${text} ink`).toBeGreaterThan(0.85);
      expect(sum / full, `${line.face} ${text} ink`).toBeLessThan(1.15);
    }
  });

  test('the comparison tells a wrong glyph from the right one', () => {
    const [line] = lines;
    const [first] = line?.glyphs ?? [];
    const wrong = outlineFields('song', '鑫');
    const printed = printedFields(page, (line?.x ?? 0) + (first?.x ?? 0), line?.y ?? 0);
    expect(wrong.some((ink, field) => Math.abs((printed[field] as number) - ink) > 0.12)).toBe(true);
  });

  test('a doubled dash is one stroke over two characters', async () => {
    const [song] = specimenLines('——');
    const drawn = await pixelsOf((await press(sheetOf([song as never]))).bytes, SCALE);
    const middle = (song?.y as number) * SCALE - CELL * 0.36;
    const gaps = Array.from({ length: CELL * 2 - 12 }, (_, x) => x + 6).filter((x) => {
      const left = Math.round((song?.x as number) * SCALE) + x;
      return !Array.from({ length: CELL / 3 }, (_, y) => Math.round(middle - CELL / 6) + y).some(
        (y) => drawn.ink(left, y) > 0.3,
      );
    });
    expect(gaps).toEqual([]);
  });
});
