/** Draws one sheet on the current page of a pdfkit document, mark by mark in the list's order. */
import type { Face, Mark, PhotoMark, Sheet, TextMark } from '@/lib/composer/display-list';
import { PRINT_INKS } from '@/lib/render/inks';
import type { EmbeddedFont } from './glyph-codes';
import { cropMarks } from './page-boxes';
import type { PressDocument } from './press-document';
import type { PrintFont } from './print-font';
import { type MissingCharacter, missingCharacters } from '@/lib/render/missing-characters';
import { LEAST_PPI, printedPpi, wholePicture } from '@/lib/render/whole-picture';
import { type Fonts, faceRuns, showRun } from './text-run';

export interface Findings {
  /** photos under 150 ppi at their printed size */
  lowResolution: { photoId: string; ppi: number }[];
  /** characters that no face of the newspaper has (生僻字) */
  missingGlyphs: MissingCharacter[];
}

export interface DrawingTools {
  document: PressDocument;
  fonts: (face: Face) => PrintFont;
  photos: ReadonlyMap<string, Uint8Array>;
  findings: Findings;
}

/** The page must be open and its origin at the trimmed page's corner. */
export function drawSheet(sheet: Sheet, tools: DrawingTools): void {
  tools.findings.missingGlyphs.push(...missingCharacters(sheet.marks, typeCase(tools.fonts).hasGlyph));
  for (const mark of sheet.marks) drawMark(mark, tools);
}

/** Registration black: crop marks show on every plate. */
export function drawCropMarks(sheet: Sheet, { document }: DrawingTools): void {
  document.lineWidth(0.25).strokeColor([100, 100, 100, 100]);
  for (const [x1, y1, x2, y2] of cropMarks(sheet)) {
    document.moveTo(x1, y1).lineTo(x2, y2).stroke();
  }
}

function drawMark(mark: Mark, tools: DrawingTools): void {
  const { document } = tools;
  switch (mark.kind) {
    case 'text':
      drawText(mark, tools);
      return;
    case 'photo':
      drawPhoto(mark, tools);
      return;
    case 'rule':
      document.lineWidth(mark.width).lineCap('butt');
      document.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(PRINT_INKS[mark.ink]);
      return;
    case 'rect':
      document.rect(mark.x, mark.y, mark.width, mark.height);
      paint(mark, document);
      return;
    case 'path':
      document.lineCap('round').lineJoin('round').path(mark.d);
      paint(mark, document);
      return;
  }
}

function paint(mark: Extract<Mark, { kind: 'rect' | 'path' }>, document: PressDocument): void {
  const fill = mark.fill && PRINT_INKS[mark.fill];
  const stroke = mark.stroke && PRINT_INKS[mark.stroke];
  if (stroke) document.lineWidth(mark.strokeWidth ?? 0.5);
  if (fill && stroke) document.fillAndStroke(fill, stroke);
  else if (fill) document.fill(fill);
  else if (stroke) document.stroke(stroke);
}

function drawText(mark: TextMark, { document, fonts }: DrawingTools): void {
  document.fillColor(PRINT_INKS[mark.ink]);
  for (const run of faceRuns(mark, typeCase(fonts))) {
    const embedded = embed(document, run.face, fonts);
    document.addContent(showRun(embedded, mark, run));
  }
}

const typeCase = (fonts: DrawingTools['fonts']): Fonts => ({
  hasGlyph: (face, character) => fonts(face).hasGlyphForCodePoint(character.codePointAt(0) as number),
  advance: (face, character) => {
    const font = fonts(face);
    return font.glyphForCodePoint(character.codePointAt(0) as number).advanceWidth / font.unitsPerEm;
  },
});

function embed(document: PressDocument, face: Face, fonts: DrawingTools['fonts']): EmbeddedFont {
  document.setFace(face, fonts(face));
  const embedded = document._font;
  document.page.fonts[embedded.id] ??= embedded.ref();
  return embedded;
}

function drawPhoto(mark: PhotoMark, { document, photos, findings }: DrawingTools): void {
  const bytes = photos.get(mark.photoId);
  if (!bytes) return;
  const picture = document.openPicture(mark.photoId, bytes);
  const whole = wholePicture(mark);
  document.save().rect(mark.x, mark.y, mark.width, mark.height).clip();
  document.image(picture, whole.x, whole.y, { width: whole.width, height: whole.height });
  document.restore();
  const ppi = printedPpi(mark, picture);
  if (ppi < LEAST_PPI) findings.lowResolution.push({ photoId: mark.photoId, ppi });
}
