import { say } from '../../finding';
import { termTrie } from '../../lexicon/term-trie';
import { written } from '../../passage';
import { passageRule } from '../../rule';
import { termHits } from './term-hits';
import { alsoRight, commonWords } from './word-lists/common-words';
import { confusedWith } from './word-lists/confusion-sets';

const spoilt = termTrie(spoiltForms());

/**
 * Stands in for the confusion rule where there is no dictionary (while typing in a browser): common
 * words of local news with one character exchanged. Silent as soon as a dictionary is there.
 */
export const likelyWord = passageRule({
  id: 'wording/likely-word',
  reach: 'clause',
  source: 'house',
  severity: 'warning',
  message: say('“{found}”疑为“{fix}”', '“{found}” may be “{fix}”'),
  parts: written,
  find: (passage, { words }) => (words ? [] : termHits(spoilt, passage)),
  examples: {
    wrong: [
      ['全市开展健康宜传活动。', '全市开展健康宣传活动。'],
      ['医院组织义珍。', '医院组织义诊。'],
    ],
    right: ['全市开展健康宣传活动。', '医院组织义诊。'],
  },
});

function* spoiltForms(): Generator<[wrong: string, right: string]> {
  const right = new Set([...commonWords.trim().split(/\s+/), ...alsoRight.trim().split(/\s+/)]);
  for (const word of new Set(commonWords.trim().split(/\s+/))) {
    for (let i = 0; i < word.length; i += 1) {
      for (const other of confusedWith(word.charAt(i))) {
        const wrong = word.slice(0, i) + other + word.slice(i + 1);
        if (!right.has(wrong)) yield [wrong, word];
      }
    }
  }
}
