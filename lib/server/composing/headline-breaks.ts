/**
 * Where a headline may be broken: between phrases, never inside a word, a name, a number or
 * quotation marks. jieba gives the words, the newsroom's own list and rules put together what an
 * editor would never part. The desk can edit the result; it is kept with the placement.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Jieba } from '@node-rs/jieba';
import { NEWSROOM_WORDS } from './newsroom-words';
import { bound, named, paired, type Word } from './word-joins';

/** A phrase put together by sense gets no longer than this; eight characters fill a two-column headline. */
const LONGEST_PHRASE = 8;
const STUB = /^样|^[的式般型性]/;
const SEPARATOR = /^[\s\p{P}\p{S}]$/u;

/** Offsets (UTF-16, ascending) in the headline before which a new line may begin. */
export function headlineBreaks(headline: string): number[] {
  const breaks: number[] = [];
  let offset = 0;
  let quoted = 0;
  for (const phrase of phrases(words(headline))) {
    const opened = quoted;
    quoted += count(phrase, /[“‘《「（〈【]/g) - count(phrase, /[”’》」）〉】]/g);
    const free = opened === 0 && offset > 0 && !SEPARATOR.test(phrase[0] as string);
    if (free && !leans(headline, offset, phrase)) breaks.push(offset);
    offset += phrase.length;
  }
  return breaks;
}

/** After an opening mark, or a single character after closing quotes (“湖”样年华), the line runs on. */
function leans(headline: string, offset: number, phrase: string): boolean {
  const before = headline[offset - 1] as string;
  return '“‘《「（〈【·—'.includes(before) || ('”’》'.includes(before) && STUB.test(phrase));
}

const home = globalThis as typeof globalThis & { jianbaoWords?: Jieba };

function words(headline: string): Word[] {
  home.jianbaoWords ??= newsroomDictionary();
  return home.jianbaoWords.tag(headline, false).map(({ word, tag }) => ({ text: word, tag }));
}

/** Loaded when the first headline is to be broken. */
function newsroomDictionary(): Jieba {
  const load = createRequire(/*turbopackIgnore: true*/ join(process.cwd(), 'package.json'));
  const { Jieba } = load('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = load('@node-rs/jieba/dict.js') as { dict: Uint8Array };
  const jieba = Jieba.withDict(dict);
  const own = NEWSROOM_WORDS.map((word) => `${word} 100000 n`).join('\n');
  jieba.loadDict(Buffer.from(`${own}\n`));
  return jieba;
}

/** Joins words from the left: what is bound always, what pairs while the phrase stays short. */
function phrases(all: Word[]): string[] {
  const runs: Word[][] = [];
  all.forEach((word, at) => {
    const run = runs.at(-1);
    const last = all[at - 1];
    if (run && last && joins(all, at, run)) run.push(word);
    else runs.push([word]);
  });
  return withInstitutions(runs).map((run) => run.map(({ text }) => text).join(''));
}

function joins(all: Word[], at: number, run: Word[]): boolean {
  const first = all[at - 1] as Word;
  const second = all[at] as Word;
  if (SEPARATOR.test(first.text) || SEPARATOR.test(second.text)) return false;
  const plain = (word: Word | undefined) => (word && !SEPARATOR.test(word.text) ? word : undefined);
  if (bound(plain(all[at - 2]), first, second, plain(all[at + 1]))) return true;
  return run.length === 1 && paired(first, second);
}

/** A name and its institution (云湖 实验 小学) close up from the right. */
function withInstitutions(runs: Word[][]): Word[][] {
  const closed: Word[][] = [];
  for (const run of runs) {
    const before = closed.at(-1);
    const name = before?.at(-1);
    const institution = run.at(-1);
    const short = before && lengthOf(before) + lengthOf(run) <= LONGEST_PHRASE;
    if (before && short && name && institution && named(name, institution)) before.push(...run);
    else closed.push(run);
  }
  return closed;
}

function lengthOf(run: Word[]): number {
  return run.reduce((sum, { text }) => sum + text.length, 0);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
