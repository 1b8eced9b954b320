import subsetFont from 'subset-font';
import type { Face, Sheet } from '@/lib/composer/display-list';
import { charactersUsed } from '@/lib/render/characters-used';
import { drawnFace } from '@/lib/render/drawn-face';
import { fontBytes, hasGlyph } from '../fonts/print-fonts';
import { trueTypeToWoff2 } from '../fonts/woff2';

/**
 * The type case of one edition: every face cut once to the characters of the whole issue, and from that
 * the small fonts of each page. Cutting from a whole Chinese font takes half a second each time, from
 * the edition's own almost none.
 */
export class EditionCase {
  private readonly faces = new Map<Face, Promise<Buffer>>();

  constructor(private readonly characters: string) {}

  /** WOFF 2 of a face with these characters; the same ones give the same bytes. */
  async cut(face: Face, characters: Iterable<string>): Promise<Buffer> {
    const whole =
      this.faces.get(face) ??
      subsetFont(fontBytes(face), this.characters, { targetFormat: 'truetype', keepFeatures: KEPT });
    this.faces.set(face, whole);
    const small = await subsetFont(await whole, [...characters].sort().join(''), {
      targetFormat: 'truetype',
      keepFeatures: KEPT,
    });
    return trueTypeToWoff2(Buffer.from(small));
  }
}

/** Everything that may be shown, once each, from any texts. */
export function characterSet(texts: Iterable<string>, sheets: readonly Sheet[]): string {
  const set = new Set<string>();
  for (const text of texts) for (const character of text) set.add(character);
  for (const characters of charactersUsed(sheets).values()) for (const character of characters) set.add(character);
  return [...set].sort().join('');
}

/** The face that really draws a character. */
export const faceOf = (face: Face, character: string): Face => drawnFace(face, character, hasGlyph) ?? face;

// as in print: a doubled dash is one stroke; nothing else moves what the composer has placed
const KEPT = ['locl', 'ccmp', 'liga', 'calt'];
