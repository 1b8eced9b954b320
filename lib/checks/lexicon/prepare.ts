import type { Part } from '@/lib/manuscript/passages';
import { isHeading } from '../passage';
import { matches } from '../matches';
import { holdsOn, type LexiconEntry } from './lexicon';
import { type TermTrie, termTrie } from './term-trie';

/** A lexicon ready to be looked for: the entries that hold on the date of the issue. */
export interface PreparedLexicon {
  find(part: Part, text: string): { offset: number; length: number; entry: LexiconEntry }[];
}

/** At most this many characters, none of them a mark, stand where a pattern has a `*`. */
const WILD = '[^，。；：！？、“”‘’（）《》,;:!?()\\s]{0,6}';
const MOST_WILD = 3;

/**
 * Makes the entries that hold on a date ready to be found in texts.
 * @param date of the issue, YYYY-MM-DD; null: not known; `*` in a term stands for a few characters
 */
export function prepareLexicon(entries: readonly LexiconEntry[], date: string | null): PreparedLexicon {
  const valid = entries.filter((entry) => holdsOn(entry, date));
  const terms = termTrie(valid.filter(isPlain).map((entry) => [entry.term, entry] as const));
  const patterns = valid.filter((entry) => !isPlain(entry)).map((entry) => ({ entry, pattern: patternOf(entry.term) }));
  const exceptions = termTrie(valid.flatMap((entry) => entry.except.map((word) => [word, entry] as const)));
  return { find: (part, text) => find(part, text, terms, patterns, exceptions) };
}

function find(
  part: Part,
  text: string,
  terms: TermTrie<LexiconEntry>,
  patterns: readonly { entry: LexiconEntry; pattern: RegExp }[],
  exceptions: TermTrie<LexiconEntry>,
) {
  const found = terms.scan(text).found.map(({ offset, length, value }) => ({ offset, length, entry: value }));
  for (const { entry, pattern } of patterns) {
    for (const match of matches(pattern, text)) found.push({ offset: match.index, length: match[0].length, entry });
  }
  const allowed = exceptions.scan(text).found;
  return found.filter(
    ({ offset, length, entry }) =>
      inScope(entry, part) &&
      !allowed.some((one) => one.value === entry && one.offset <= offset && offset + length <= one.offset + one.length),
  );
}

function inScope(entry: LexiconEntry, part: Part): boolean {
  return entry.scope === 'everywhere' || (entry.scope === 'headings') === isHeading(part);
}

function isPlain(entry: LexiconEntry): boolean {
  return !entry.term.includes('*');
}

/** Stars beyond the third are read as ordinary ends, so that no entry can make reading slow. */
function patternOf(term: string): RegExp {
  const pieces = term.split('*').slice(0, MOST_WILD + 1);
  return new RegExp(pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(WILD) || '(?!)', 'g');
}
