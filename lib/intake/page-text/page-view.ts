/** What is known of a page before its parts are decided: its blocks, the width of its columns, its words. */
import { type Block, blocksOf } from './blocks';
import { isColonKicker, speakerLines, verseLines } from './ornaments';
import { type PageWords, pageWords } from './page-words';
import { repeatsOf } from './repeats';
import { endsSentence } from './sentence-clues';
import { sourceLines } from './source-lines';
import { titleLikeness } from './title-likeness';
import { unwrapLines } from './unwrap';
import type { WordTest } from './word-test';

export interface PageView {
  blocks: Block[];
  /** titleLikeness of each block */
  titles: number[];
  /** characters of a full line where the text is broken by width, else 0 */
  wrap: number;
  /** paragraphs are parted by blank lines */
  spaced: boolean;
  /** lines never break a paragraph: text from a word processor or HTML */
  hard: boolean;
  /** the text holds one report */
  single: boolean;
  /** how many blocks are bylines of people, page credits aside */
  bylines: number;
  /** share of title-like lines that carry Markdown heading marks */
  marked: boolean;
  /** blocks that begin with a speaker: 记者：, 问： */
  speaks: boolean[];
  /** blocks that are lines of a poem */
  verses: boolean[];
  repeats: Set<number>;
  words: WordTest;
  page: PageWords;
  /** what `owes`, `link` and `opens` have answered before */
  debts: number[];
  links: Map<number, number>;
  starts: number[];
}

/**
 * @param words tells whether a text is a word @param hard line ends stand as typed; otherwise lines that a program
 * broke are joined
 * @returns the blocks of a page with what the search asks of each
 */
export function viewPage(text: string, words: WordTest, hard: boolean): PageView {
  const blocks = blocksOf(hard ? sourceLines(text) : unwrapLines(sourceLines(text)));
  const page = pageWords(blocks.map((block) => block.bare));
  const speaks = speakerLines(blocks.map((block) => (block.kind === 'text' ? block.bare : '')));
  const verses = verseLines(blocks.map((block) => (block.kind === 'text' && block.heading === 0 ? block.bare : '')));
  const titles = titlesOf(
    blocks,
    speaks.map((spoken, at) => spoken || verses[at] === true),
  );
  const gaps = blocks.filter((block) => block.gap).length;
  const bylines = blocks.filter((block) => block.kind === 'byline' && !block.bareNames).length;
  const marked = blocks.filter((block) => block.heading > 0).length >= 3;
  return {
    blocks,
    titles,
    wrap: wrapWidth(blocks, titles),
    spaced: gaps > blocks.length * 0.3,
    hard,
    single: false,
    bylines,
    marked,
    speaks,
    verses,
    repeats: repeatsOf(blocks),
    words,
    page,
    debts: [],
    links: new Map(),
    starts: [],
  };
}

/** A speaker's line and a verse are no titles; a line with a colon is one above another title. */
function titlesOf(blocks: readonly Block[], untitled: readonly boolean[]): number[] {
  const titles = blocks.map((block, at) => (untitled[at] ? -9 : titleLikeness(block)));
  return titles.map((title, at) =>
    isColonKicker(blocks[at]?.bare ?? '') && (titles[at + 1] ?? -9) > 0 ? Math.max(title, 1.5) : title,
  );
}

/** Most lines that do not end a sentence are of one width: it is the width of the column. */
function wrapWidth(blocks: readonly Block[], titles: readonly number[]): number {
  const unended = blocks
    .filter(
      (block, at) => block.kind === 'text' && block.heading === 0 && (titles[at] ?? 0) < 1 && !endsSentence(block.bare),
    )
    .map((block) => block.text.length);
  if (unended.length < 10) return 0;
  const counts = new Map<number, number>();
  for (const length of unended) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const width of counts.keys()) {
    const near = [-2, -1, 0, 1].reduce((sum, by) => sum + (counts.get(width + by) ?? 0), 0);
    if (near > most || (near === most && width > best)) {
      most = near;
      best = width;
    }
  }
  return most >= unended.length * 0.6 && best >= 6 ? best : 0;
}
