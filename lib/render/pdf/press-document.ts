/**
 * The pdfkit document behind the press pages: fonts and pictures are embedded once however often
 * they are used, nothing in it depends on the clock, and it comes out as bytes.
 */
import PDFDocument from 'pdfkit';
import type { Face } from '@/lib/composer/display-list';
import type { EmbeddedFont } from './glyph-codes';
import type { PrintFont } from './print-font';

export interface DocumentFacts {
  title: string;
  author: string;
  /** goes into the document information and the file identifier */
  date: Date;
}

interface Picture {
  width: number;
  height: number;
}

export class PressDocument extends PDFDocument {
  declare page: PDFKit.PDFPage & { fonts: Record<string, unknown>; dictionary: { data: object } };
  declare _font: EmbeddedFont;
  private readonly pictures = new Map<string, Picture>();
  private readonly cases = new Set<Face>();

  constructor(facts: DocumentFacts) {
    super({
      autoFirstPage: false,
      font: null as unknown as string,
      pdfVersion: '1.6',
      lang: 'zh-CN',
      displayTitle: true,
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: 'Jianbao',
        Producer: 'Jianbao',
        CreationDate: facts.date,
        ModDate: facts.date,
      },
    });
  }

  /** Makes the face current; its glyphs go into one subset for the whole document. */
  setFace(face: Face, font: PrintFont): void {
    if (!this.cases.has(face)) this.registerFont(face, font as unknown as Buffer);
    this.cases.add(face);
    this.font(face);
  }

  /** Opens a JPEG or PNG; the same photo on two pages is embedded once. */
  openPicture(id: string, bytes: Uint8Array): Picture & string {
    const known = this.pictures.get(id);
    if (known) return known as Picture & string;
    const open = this as unknown as { openImage(source: Buffer): Picture };
    const picture = open.openImage(Buffer.from(bytes));
    this.pictures.set(id, picture);
    return picture as Picture & string;
  }

  /** Ends the document and gives its bytes. */
  async bytes(): Promise<Uint8Array> {
    const parts: Buffer[] = [];
    this.on('data', (part: Buffer) => parts.push(part));
    const done = new Promise((resolve, reject) => this.on('end', resolve).on('error', reject));
    this.end();
    await done;
    return new Uint8Array(Buffer.concat(parts));
  }
}
