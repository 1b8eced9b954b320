import { say } from '../../finding';
import { written } from '../../passage';
import { patternRule } from '../../pattern-rule';

/** The mark that stays when two stand together: the one that ends more. */
const RANK = '、，：；。！？';

export const doubledMark = patternRule({
  id: 'punctuation/doubled',
  reach: 'sentence',
  source: 'GB/T 15834-2011 5.1',
  severity: 'error',
  message: say('两个点号连用“{found}”', 'Two marks together: “{found}”'),
  parts: written,
  pattern: /[，、；：]{2,6}|[，、；：]{1,3}。(?!。)|(?<!。)。[，、；：]{1,3}|(?<!。)。。(?!。)|[！？][，。、；]/g,
  fix: ({ 0: found }) => [...found].sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0],
  examples: {
    wrong: [
      ['活动结束后，，大家合影留念。', '活动结束后，大家合影留念。'],
      ['大家合影留念，。', '大家合影留念。'],
      ['真好！。', '真好！'],
    ],
    right: ['活动结束后，大家合影留念。', '真的吗？！他很惊讶。'],
  },
});

export const manyExclamations = patternRule({
  id: 'punctuation/exclamations',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.3.3',
  severity: 'warning',
  message: say('叹号最多叠用三个，新闻一般用一个', 'At most three exclamation marks; news uses one'),
  parts: written,
  through: 'text',
  pattern: /[！!]{2,12}/g,
  fix: () => '！',
  examples: { wrong: [['同学们，加油！！！！', '同学们，加油！']], right: ['同学们，加油！'] },
});

export const interrobang = patternRule({
  id: 'punctuation/interrobang',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.3.3',
  severity: 'warning',
  message: say('问号和叹号连用时问号在前：？！', 'The question mark comes first: ？！'),
  parts: written,
  through: 'text',
  pattern: /[！!][？?]/g,
  fix: () => '？！',
  examples: { wrong: [['这么快就修好了！？', '这么快就修好了？！']], right: ['这么快就修好了？！'] },
});
