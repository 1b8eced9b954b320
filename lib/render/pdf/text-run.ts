/**
 * A line of text in the PDF: one show operator (TJ) a face, every glyph at the place the composer
 * gave it. Order in the stream is reading order, so the text can be copied and searched.
 */
import type { Face, Glyph, TextMark } from '@/lib/composer/display-list';
import { printed } from '@/lib/composer/typography/item';
import { drawnFace } from '@/lib/render/drawn-face';
import { type EmbeddedFont, glyphCodes } from './glyph-codes';

export interface FaceRun {
  face: Face;
  glyphs: Glyph[];
}

/** What is asked of the fonts: whether a face has a character, and its advance, em. */
export interface Fonts {
  hasGlyph(face: Face, character: string): boolean;
  advance(face: Face, character: string): number;
}

/** Cuts a text mark where the face that draws it changes, in a run too (CO₂); blanks are distance, not glyphs. */
export function faceRuns(mark: TextMark, fonts: Fonts): FaceRun[] {
  const runs: FaceRun[] = [];
  for (const glyph of mark.glyphs) {
    if (!glyph.text.trim()) continue;
    for (const part of inDrawnFaces(glyph, glyph.face ?? mark.face, mark.size, fonts)) {
      const last = runs.at(-1);
      if (last?.face === part.face) last.glyphs.push(part);
      else runs.push({ face: part.face, glyphs: [part] });
    }
  }
  return runs;
}

/** A glyph in as many parts as faces draw it; one part as a rule. A character that no face has is drawn as the box that its face keeps for that. */
function inDrawnFaces(glyph: Glyph, face: Face, size: number, fonts: Fonts): Required<Glyph>[] {
  const parts: Required<Glyph>[] = [];
  let x = glyph.x;
  for (const character of printed(glyph.text)) {
    const drawn = drawnFace(face, character, fonts.hasGlyph) ?? face;
    const last = parts.at(-1);
    if (last?.face === drawn) last.text += character;
    else parts.push({ text: character, x, face: drawn });
    x += fonts.advance(drawn, character) * size;
  }
  return parts;
}

/** The content stream operators that show a run; y grows downwards, hence the mirrored text matrix. */
export function showRun(embedded: EmbeddedFont, mark: TextMark, run: FaceRun): string {
  const { size } = mark;
  const start = run.glyphs[0]?.x ?? 0;
  const parts: string[] = [];
  let pen = start;
  for (const glyph of run.glyphs) {
    const shift = ((pen - glyph.x) / size) * 1000;
    if (Math.abs(shift) >= 0.05) parts.push(number(shift));
    const codes = glyphCodes(embedded, glyph.text);
    parts.push(`<${codes.map(({ code }) => code).join('')}>`);
    pen = glyph.x + (codes.reduce((sum, { width }) => sum + width, 0) * size) / 1000;
  }
  const at = `1 0 0 -1 ${number(mark.x + start)} ${number(mark.y)} Tm`;
  return `BT /${embedded.id} ${number(size)} Tf ${at} [${parts.join(' ')}] TJ ET`;
}

function number(value: number): string {
  return String(Number(value.toFixed(3)));
}
