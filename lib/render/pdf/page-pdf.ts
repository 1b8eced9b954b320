/**
 * The page PDF, as it goes to the press and to readers: drawn from the display list and nothing
 * else. Fonts are embedded as subsets, copy is black plate only, trim and bleed are declared,
 * and the same sheets give the same bytes.
 */
import type { Face, Sheet } from '@/lib/composer/display-list';
import { drawCropMarks, drawSheet, type Findings } from './draw-sheet';
import { pageBoxes } from './page-boxes';
import { PressDocument } from './press-document';
import type { PrintFont } from './print-font';

export interface PagePdfOptions {
  /** title of the document: 云湖晚报 2026年11月21日 03版 教育 */
  title: string;
  /** name of the newspaper */
  author: string;
  /** day of the issue */
  date: Date;
  fonts: (face: Face) => PrintFont;
  /** bytes of a photo as JPEG or PNG, upright; rejects when there is no such photo */
  photo: (photoId: string) => Promise<Uint8Array>;
  /** with bleed and crop marks for the press; without, cut to the trimmed page for readers. Default true */
  press?: boolean;
}

export interface PagePdf extends Findings {
  bytes: Uint8Array;
}

/**
 * Sheets in, one PDF with a page a sheet out, with the photos that are coarser than 150 ppi in
 * print and the characters that no face has. Rejects only when a photo cannot be read.
 */
export async function pagePdf(sheets: readonly Sheet[], options: PagePdfOptions): Promise<PagePdf> {
  const document = new PressDocument(options);
  const photos = await readPhotos(sheets, options.photo);
  const findings: Findings = { lowResolution: [], missingGlyphs: [] };
  const tools = { document, fonts: options.fonts, photos, findings };
  const press = options.press ?? true;
  for (const sheet of sheets) {
    const boxes = pageBoxes(sheet, press);
    document.addPage({ size: boxes.media, margin: 0 });
    Object.assign(document.page.dictionary.data, { TrimBox: boxes.trim, BleedBox: boxes.bleed });
    document.translate(boxes.margin, boxes.margin);
    drawSheet(sheet, tools);
    if (press) drawCropMarks(sheet, tools);
  }
  return { bytes: await document.bytes(), ...findings };
}

async function readPhotos(sheets: readonly Sheet[], photo: PagePdfOptions['photo']): Promise<Map<string, Uint8Array>> {
  const ids = sheets.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'photo' ? [mark.photoId] : [])));
  const unique = [...new Set(ids)];
  const bytes = await Promise.all(unique.map(photo));
  return new Map(unique.map((id, index) => [id, bytes[index] as Uint8Array]));
}
