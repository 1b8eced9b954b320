import type { BlockNode, ParagraphNode, SubheadNode, TextNode } from '@/lib/manuscript/content';
import { type HtmlPiece, readHtml } from './read-html';
import { type Run, tidy } from './tidy';
import { type ListMark, wordListMark } from './word-list';

/**
 * What a correspondent pastes, made into what print can set: paragraphs, subheads, bold, lists.
 * Sizes, colours, fonts, links' addresses, tables' grids and everything else fall away; the words stay.
 */
export interface Pasted {
  blocks: BlockNode[];
  /** pictures that were in it: they cannot come along, and the writer is told */
  images: number;
}

interface Line {
  kind: 'paragraph' | 'subhead' | 'bullet' | 'number';
  runs: Run[];
}

const BLOCKS =
  /^(p|div|section|article|header|footer|main|aside|blockquote|figure|figcaption|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|pre|center|hr|body|html|address)$/;

/** @param html of the clipboard; anything at all may be in it */
export function readPaste(html: string): Pasted {
  const reader = new Reader();
  for (const piece of readHtml(html)) reader.take(piece);
  return { blocks: blocksOf(reader.close()), images: reader.images };
}

/** Plain text: a paragraph a line, the two blanks of a typed indent taken off. */
export function readPlainPaste(text: string): Pasted {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line): Line => ({ kind: 'paragraph', runs: tidy([{ text: line, bold: false }]) }));
  return { blocks: blocksOf(lines.filter(({ runs }) => runs.length > 0)), images: 0 };
}

class Reader {
  images = 0;
  private readonly lines: Line[] = [];
  private runs: Run[] = [];
  private readonly open: {
    name: string;
    bold: boolean | null;
    hidden: boolean;
    heading: boolean;
    list: ListMark | null;
  }[] = [];

  take(piece: HtmlPiece): void {
    if (piece.kind === 'text') this.text(piece.text);
    else if (piece.kind === 'close') this.shut(piece.name);
    else this.begin(piece);
  }

  close(): Line[] {
    this.flush();
    return this.lines;
  }

  private begin({ name, attributes, empty }: Extract<HtmlPiece, { kind: 'open' }>): void {
    if (name === 'img' && !this.hidden()) this.images += 1;
    if (name === 'br' || BLOCKS.test(name)) this.flush();
    if (empty) return;
    const style = attributes.style ?? '';
    const heading = /^h[1-6]$/.test(name);
    this.open.push({
      name,
      heading,
      bold: weightOf(name, style),
      hidden: isHidden(style),
      list: wordListMark(name, attributes),
    });
  }

  private text(text: string): void {
    if (!this.hidden()) this.runs.push({ text, bold: this.open.findLast(({ bold }) => bold !== null)?.bold ?? false });
  }

  private shut(name: string): void {
    if (BLOCKS.test(name)) this.flush();
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at >= 0) this.open.length = at;
  }

  private flush(): void {
    const runs = tidy(this.runs);
    this.runs = [];
    if (runs.length > 0) this.lines.push({ kind: this.kind(), runs });
  }

  private hidden(): boolean {
    return this.open.some(({ hidden }) => hidden);
  }

  private kind(): Line['kind'] {
    if (this.open.some(({ heading }) => heading)) return 'subhead';
    const word = this.open.findLast(({ list }) => list !== null)?.list;
    if (word) return word;
    const list =
      this.open.some(({ name }) => name === 'li') && this.open.findLast(({ name }) => name === 'ul' || name === 'ol');
    return list ? (list.name === 'ol' ? 'number' : 'bullet') : 'paragraph';
  }
}

/** Lists of Word stand as paragraphs in a row: neighbours of a kind become one list. A wholly bold short line is a subhead. */
function blocksOf(lines: Line[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const line of lines) {
    const type = line.kind === 'bullet' ? 'bulletList' : 'orderedList';
    if (line.kind === 'bullet' || line.kind === 'number') {
      const last = blocks.at(-1);
      const item = { type: 'listItem' as const, content: [paragraph(line.runs)] };
      if (last?.type === type) last.content.push(item);
      else blocks.push({ type, content: [item] });
    } else if (line.kind === 'subhead' || looksLikeSubhead(line.runs)) blocks.push(subhead(line.runs));
    else blocks.push(paragraph(line.runs));
  }
  return blocks;
}

const LONGEST_SUBHEAD = 24;

function looksLikeSubhead(runs: Run[]): boolean {
  const text = runs.map((run) => run.text).join('');
  return runs.every(({ bold }) => bold) && text.length <= LONGEST_SUBHEAD && !/[。！？；：，、…,.;:!?]$/.test(text);
}

function subhead(runs: Run[]): SubheadNode {
  return { type: 'subhead', content: [{ type: 'text', text: runs.map(({ text }) => text).join('') }] };
}

function paragraph(runs: Run[]): ParagraphNode {
  return {
    type: 'paragraph',
    content: runs.map(
      ({ text, bold }): TextNode => (bold ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text }),
    ),
  };
}

/** null: as around it */
function weightOf(name: string, style: string): boolean | null {
  const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})/i.exec(style)?.[1]?.toLowerCase();
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return name === 'b' || name === 'strong' ? true : null;
}

function isHidden(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore|mso-hide\s*:\s*all/i.test(style);
}
