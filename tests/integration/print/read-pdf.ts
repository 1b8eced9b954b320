/** An independent reader for the press PDFs: text as a reader copies it, pixels as a press sees them. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(bytes);
  const standardFontDataUrl = `${join(pdfjs, 'standard_fonts')}/`;
  return getDocument({ data, standardFontDataUrl, disableFontFace: true, verbosity: 0 }).promise;
}

/** The text of a page in the order of the content stream, without blanks. */
export async function textOf(bytes: Uint8Array, page = 1): Promise<string> {
  const content = await (await (await openPdf(bytes)).getPage(page)).getTextContent({ disableNormalization: true });
  return content.items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/g, '');
}

export interface Pixels {
  width: number;
  height: number;
  /** pixels per point */
  scale: number;
  /** 0 = paper, 1 = the darkest ink of the page, for the pixel at x, y */
  ink(x: number, y: number): number;
}

/** The page drawn at so many pixels a point. */
export async function pixelsOf(bytes: Uint8Array, scale: number, page = 1): Promise<Pixels> {
  const sheet = await (await openPdf(bytes)).getPage(page);
  const viewport = sheet.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await sheet.render({ canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  let darkest = 255;
  for (let at = 0; at < data.length; at += 4) darkest = Math.min(darkest, data[at] as number);
  const ink = (x: number, y: number) => (255 - (data[(y * width + x) * 4] ?? 255)) / Math.max(1, 255 - darkest);
  return { width, height, scale, ink };
}
