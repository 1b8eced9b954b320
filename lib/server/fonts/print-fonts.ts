/**
 * The type case: every face of the newspaper, opened once per process. Both the widths that the
 * composer measures with and the outlines that the PDF embeds come from these same files.
 */
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Face } from '@/lib/composer/display-list';
import type { PrintFont } from '@/lib/render/pdf/print-font';
import { FACE_FILES } from './face-files';
import { trueTypeFile } from './font-file';

interface OpenFace {
  font: PrintFont;
  bytes: Buffer;
}

const home = globalThis as typeof globalThis & { jianbaoTypeCase?: Map<Face, OpenFace> };

/** The opened font of a face; each is opened when it is first asked for. */
export function printFont(face: Face): PrintFont {
  return openFace(face).font;
}

/** The TrueType bytes of a face, for web subsets. */
export function fontBytes(face: Face): Buffer {
  return openFace(face).bytes;
}

/** Does the face itself have a glyph for the character? */
export function hasGlyph(face: Face, character: string): boolean {
  return printFont(face).hasGlyphForCodePoint(character.codePointAt(0) as number);
}

function openFace(face: Face): OpenFace {
  home.jianbaoTypeCase ??= new Map();
  const open = home.jianbaoTypeCase.get(face);
  if (open) return open;
  const bytes = readFileSync(trueTypeFile(FACE_FILES[face]));
  const opened = { bytes, font: fontkit.create(bytes) as PrintFont };
  home.jianbaoTypeCase.set(face, opened);
  return opened;
}
