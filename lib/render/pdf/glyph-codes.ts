/**
 * From characters to the glyphs of an embedded subset. A doubled dash —— asks the font for its
 * one two-em dash, which Noto gives only for the language ZHS; everything else is one glyph a
 * character, set by its own advance, so that print agrees with the composer's measure.
 */
import type { PrintFont } from './print-font';

/** The parts of pdfkit's embedded font that setting glyph by glyph needs. */
export interface EmbeddedFont {
  id: string;
  font: PrintFont;
  subset: { includeGlyph(glyph: number): number };
  widths: number[];
  unicode: (number[] | undefined)[];
  ref(): unknown;
}

export interface GlyphCode {
  /** four hexadecimal digits, the code in the content stream */
  code: string;
  /** thousandths of an em */
  width: number;
}

/** Codes of one unit of setting; the glyphs join the subset with their characters for text extraction. */
export function glyphCodes(embedded: EmbeddedFont, text: string): GlyphCode[] {
  return outlines(embedded.font, text).map(({ glyph, width, characters }) => {
    const code = embedded.subset.includeGlyph(glyph);
    embedded.widths[code] ??= width;
    embedded.unicode[code] ??= characters;
    return { code: code.toString(16).padStart(4, '0'), width };
  });
}

function outlines(font: PrintFont, text: string) {
  const scale = 1000 / font.unitsPerEm;
  const characters = Array.from(text, (character) => character.codePointAt(0) as number);
  if (text === '——') {
    const { glyphs } = font.layout(text, [], 'hani', 'ZHS');
    const dash = glyphs[0];
    if (glyphs.length === 1 && dash) {
      return [{ glyph: dash.id, width: dash.advanceWidth * scale, characters }];
    }
  }
  return characters.map((character) => {
    const glyph = font.glyphForCodePoint(character);
    return { glyph: glyph.id, width: glyph.advanceWidth * scale, characters: [character] };
  });
}
