import { say } from '../../finding';
import { written } from '../../passage';
import { passageRule } from '../../rule';
import { termTrie } from '../../lexicon/term-trie';
import { termHits } from './term-hits';
import { variantWords } from './word-lists/variant-words';
import { wrongWords } from './word-lists/wrong-words';

const wrong = termTrie(pairs(wrongWords));
const variants = termTrie(pairs(variantWords));

/** Wrong characters 别字 in words that have only one right form. Needs no dictionary. */
export const wrongWord = passageRule({
  id: 'wording/wrong-word',
  reach: 'clause',
  source: 'house',
  severity: 'error',
  message: say('“{found}”应为“{fix}”', '“{found}” should be “{fix}”'),
  parts: written,
  find: (passage) => termHits(wrong, passage),
  examples: {
    wrong: [
      ['志愿者们一愁莫展', '志愿者们一筹莫展'],
      ['渡过难关后，大家再接再励', '度过难关后，大家再接再厉'],
      ['始终于在实处', '始终干在实处'],
    ],
    right: ['志愿者们一筹莫展', '度过难关后，大家再接再厉', '始终干在实处'],
  },
});

/** Words with two spellings of which the standard prefers one 异形词. */
export const variantWord = passageRule({
  id: 'wording/variant-word',
  reach: 'clause',
  source: 'GF 1001-2001',
  severity: 'info',
  message: say('异形词“{found}”推荐写“{fix}”', 'The recommended spelling of “{found}” is “{fix}”'),
  parts: written,
  find: (passage) => termHits(variants, passage),
  examples: {
    wrong: [
      ['核对帐目', '核对账目'],
      ['唯一的部份', '唯一的部分'],
    ],
    right: ['核对账目', '唯一的部分'],
  },
});

/** Lists are written `wrong>right`, parted by blanks. */
function* pairs(list: string): Generator<[string, string]> {
  for (const pair of list.trim().split(/\s+/)) {
    const [from = '', to = ''] = pair.split('>');
    yield [from, to];
  }
}
