/** The widths the composer measures with, read from the same fonts that the page is printed in. */
import type { Face } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { drawnFace } from '@/lib/render/drawn-face';
import { hasGlyph, printFont } from './print-fonts';

const widths = new Map<string, number>();

/** Advance widths in em; a character that no face has counts as one em. */
export function metrics(): Metrics {
  return { advance };
}

function advance(face: Face, character: string): number {
  const key = `${face} ${character}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = measure(face, character);
  widths.set(key, width);
  return width;
}

function measure(face: Face, character: string): number {
  const drawn = drawnFace(face, character, hasGlyph);
  if (!drawn) return 1;
  const font = printFont(drawn);
  return font.glyphForCodePoint(character.codePointAt(0) as number).advanceWidth / font.unitsPerEm;
}
