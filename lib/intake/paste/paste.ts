import type { BlockNode, ListNode, ParagraphNode, SubheadNode, TextNode } from '@/lib/manuscript/content';
import { isNumbered, plainNumber } from './list-mark';
import { type Item, NOTHING, type OpenElement, within } from './open-element';
import { type HtmlPiece, readHtml } from './read-html';
import { type Run, tidy } from './tidy';

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
  item?: Item | null;
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
  private readonly open: OpenElement[] = [];
  /** how many of each name are open, so that an end without a beginning is not looked for among all of them */
  private readonly opened = new Map<string, number>();

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
    if (name === 'img' && !this.around().hidden) this.images += 1;
    if (name === 'br' || BLOCKS.test(name)) this.flush();
    if (endsWith(this.around().name, name)) this.shut(this.around().name);
    if (!empty) this.enter(within(this.around(), name, attributes));
  }

  private enter(element: OpenElement): void {
    this.open.push(element);
    this.opened.set(element.name, (this.opened.get(element.name) ?? 0) + 1);
  }

  private text(text: string): void {
    const { hidden, bold, isMark, item } = this.around();
    if (hidden) return;
    if (!isMark) this.runs.push({ text, bold });
    else if (item) item.mark += text.replace(/[\s\u00a0]+/g, '');
  }

  private shut(name: string): void {
    if (BLOCKS.test(name)) this.flush();
    if (!this.opened.get(name)) return;
    for (let last = this.open.pop(); last; last = this.open.pop()) {
      this.opened.set(last.name, (this.opened.get(last.name) ?? 1) - 1);
      if (last.name === name) return;
    }
  }

  private around(): OpenElement {
    return this.open.at(-1) ?? NOTHING;
  }

  private flush(): void {
    const runs = tidy(this.runs);
    this.runs = [];
    if (runs.length > 0) this.lines.push({ kind: this.kind(), runs, item: this.around().item });
  }

  private kind(): Line['kind'] {
    const { heading, wordList, item, list } = this.around();
    if (heading) return 'subhead';
    if (!wordList) return item && list ? list : 'paragraph';
    return item?.mark ? (isNumbered(item.mark) ? 'number' : 'bullet') : wordList;
  }
}

/** As HTML has it: a paragraph that is not closed ends where the next block begins, an item where the next one does. */
function endsWith(open: string, next: string): boolean {
  return open === 'p' ? BLOCKS.test(next) : open === 'li' && next === 'li';
}

/**
 * Lists of Word stand as paragraphs in a row: neighbours of a kind become one list. A list of ours counts 1, 2, 3;
 * where the number that was read is another (5., （二）, an item after a break), it stays as words before its item.
 * A wholly bold short line is a subhead.
 */
function blocksOf(lines: Line[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  const begun = new Set<Item>();
  let before: Item | null = null;
  for (const { kind, runs, item = null } of lines) {
    const last = blocks.at(-1);
    const goesOn = item !== null && begun.has(item);
    if (goesOn && item === before && isList(last)) last.content.at(-1)?.content.push(paragraph(runs));
    else if (goesOn) blocks.push(paragraph(runs));
    else if (kind === 'bullet') addItem(blocks, 'bulletList', runs);
    else if (kind === 'number' && isNext(last, item)) addItem(blocks, 'orderedList', runs);
    else if (kind === 'number') blocks.push(paragraph([{ text: item?.mark ?? '', bold: false }, ...runs]));
    else if (kind === 'subhead' || looksLikeSubhead(runs)) blocks.push(subhead(runs));
    else blocks.push(paragraph(runs));
    if (item) begun.add(item);
    before = item;
  }
  return blocks;
}

const isList = (block: BlockNode | undefined): block is ListNode =>
  block?.type === 'bulletList' || block?.type === 'orderedList';

function addItem(blocks: BlockNode[], type: ListNode['type'], runs: Run[]): void {
  const item = { type: 'listItem' as const, content: [paragraph(runs)] };
  const last = blocks.at(-1);
  if (last?.type === type) last.content.push(item);
  else blocks.push({ type, content: [item] });
}

/** What a list of ours would count here is what was read. */
function isNext(last: BlockNode | undefined, item: Item | null): boolean {
  const next = last?.type === 'orderedList' ? last.content.length + 1 : 1;
  return !item?.mark || plainNumber(item.mark) === next;
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
