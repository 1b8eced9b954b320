/**
 * A line of text in the PDF: one show operator (TJ) a face, every glyph at the place the composer
 * gave it. Order in the stream is reading order, so the text can be copied and searched.
 */
import type { Face, Glyph, TextMark } from '@/lib/composer/display-list';
import { drawnFace } from '@/lib/render/drawn-face';
import { type EmbeddedFont, glyphCodes } from './glyph-codes';

export interface FaceRun {
  face: Face;
  glyphs: Glyph[];
}

export interface SplitText {
  runs: FaceRun[];
  /** characters that no face of the newspaper has */
  missing: string[];
}

/** Cuts a text mark where the face that draws it changes; blanks are distance, not glyphs. */
export function faceRuns(mark: TextMark, hasGlyph: (face: Face, character: string) => boolean): SplitText {
  const runs: FaceRun[] = [];
  const missing: string[] = [];
  for (const glyph of mark.glyphs) {
    if (!glyph.text.trim()) continue;
    const faces = Array.from(glyph.text, (character) => {
      const face = drawnFace(glyph.face ?? mark.face, character, hasGlyph);
      if (!face) missing.push(character);
      return face;
    });
    const face = faces[0] ?? glyph.face ?? mark.face;
    const last = runs.at(-1);
    if (last?.face === face) last.glyphs.push(glyph);
    else runs.push({ face, glyphs: [glyph] });
  }
  return { runs, missing };
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
