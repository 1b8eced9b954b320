/** Web fonts for a page picture: only the characters that the page shows, as WOFF 2. */
import subsetFont from 'subset-font';
import type { Face, Sheet } from '@/lib/composer/display-list';
import { charactersUsed } from '@/lib/render/characters-used';
import { drawnFace } from '@/lib/render/drawn-face';
import { fontBytes, hasGlyph } from './print-fonts';

/** What makes a doubled dash one stroke; kerning and alternates would only move what the composer has placed. */
const KEPT = ['locl', 'ccmp', 'liga', 'calt'];

/**
 * One WOFF 2 a face that the sheets use; the same sheets give the same bytes. A doubled
 * dash stays one stroke for readers too.
 */
export async function pageSubsets(sheets: readonly Sheet[]): Promise<Map<Face, Uint8Array>> {
  const subsets = new Map<Face, Uint8Array>();
  for (const [face, characters] of charactersUsed(sheets, faceOf)) {
    const bytes = await subsetFont(fontBytes(face), characters, { targetFormat: 'woff2', keepFeatures: KEPT });
    subsets.set(face, new Uint8Array(bytes));
  }
  return subsets;
}

const faceOf = (face: Face, character: string) => drawnFace(face, character, hasGlyph) ?? face;
