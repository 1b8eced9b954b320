import type { Face } from '@/lib/composer/display-list';
import { drawnFace, preferredFace } from '@/lib/render/drawn-face';
import type { RareCharacters } from '@/lib/render/svg/text-svg';
import { hasGlyph, printFont } from './print-fonts';

/** What every face of the newspaper and of the screen has: nobody asks a font for it. */
const COMMON = /^[\u0020-\u00ff\u2010-\u2027\u3000-\u3011\u4e00-\u9fa5\uff01-\uff5e]$/;

/**
 * For pictures of pages drawn with the desk's own fonts: a character that print borrows from another face, or has
 * not at all, is drawn as print draws it, the empty box too.
 */
export const rareCharacters: RareCharacters = {
  isRare: (face, character) =>
    !COMMON.test(character) && drawnFace(face, character, hasGlyph) !== preferredFace(face, character),
  outline: (face, character) => {
    const font = printFont(drawnFace(face, character, hasGlyph) ?? face);
    const glyph = font.glyphForCodePoint(character.codePointAt(0) as number);
    const scale = 1000 / font.unitsPerEm;
    return { d: outlineOf(glyph, scale), advance: glyph.advanceWidth * scale };
  },
};

// upwards in a font is downwards on a page
const outlineOf = (glyph: ReturnType<ReturnType<typeof printFont>['glyphForCodePoint']>, scale: number): string =>
  glyph.path.scale(scale, -scale).toSVG();
