import type { TermTrie } from '../../lexicon/term-trie';
import { type ReadPassage, spanInText } from '../../passage';
import type { Hit } from '../../rule';

/** Terms of a list that stand in a passage, each with what should stand there. */
export function termHits(terms: TermTrie<string>, passage: ReadPassage): Hit[] {
  return terms.scan(passage.bare).found.map(({ offset, length, value }) => ({
    ...spanInText(passage, offset, length),
    fix: value,
    params: { found: passage.bare.slice(offset, offset + length), fix: value },
  }));
}
