import { say } from '../../finding';
import { everywhere } from '../../passage';
import { passageRule } from '../../rule';
import { pairsOf } from './pairs';

/**
 * A quotation mark, bracket or book mark without its partner. A quotation of several paragraphs opens
 * each and closes only the last (4.8.3.5), so an opening mark at the start of a paragraph passes.
 */
export const unbalanced = passageRule({
  id: 'punctuation/unbalanced',
  source: 'GB/T 15834-2011 4.8.2',
  severity: 'error',
  message: say('{mark} 没有配对', '{mark} has no partner'),
  parts: everywhere,
  find: ({ text }) =>
    pairsOf(text)
      .alone.filter((offset) => !(offset === 0 && text.startsWith('“')))
      .map((offset) => ({ offset, length: 1, params: { mark: text.charAt(offset) } })),
  examples: {
    wrong: ['学校开展“我是小河长活动。', '阅读《西游记“之后，同学们交流。', '云湖市人民医院（东院区今日开诊。'],
    right: ['学校开展“我是小河长”活动。', '“这是多段引文的第一段。', '共两项：1）摸底；2）整改。'],
  },
});

export const nestedQuotes = passageRule({
  id: 'punctuation/nested-quotes',
  source: 'GB/T 15834-2011 4.8.3.4',
  severity: 'error',
  message: say(
    '引号里再用引号，外双内单；书名号里再用书名号，外双内单',
    'Inside double quotes use single ones, inside 《》 use 〈〉',
  ),
  parts: everywhere,
  find: ({ text }) => {
    const { pairs, alone } = pairsOf(text);
    if (alone.length > 0) return [];
    return pairs.flatMap(({ opener, start, end, within }) => {
      const inner = innerOf(opener, within);
      if (!inner) return [];
      const length = end + 1 - start;
      return [{ offset: start, length, fix: inner.charAt(0) + text.slice(start + 1, end) + inner.charAt(1) }];
    });
  },
  examples: {
    wrong: [
      ['他说：“同学们都喜欢“小河长”这个称呼。”', '他说：“同学们都喜欢‘小河长’这个称呼。”'],
      ['大家诵读《读《云湖赋》有感》。', '大家诵读《读〈云湖赋〉有感》。'],
      ['学校开展‘小河长’活动。', '学校开展“小河长”活动。'],
    ],
    right: ['他说：“同学们都喜欢‘小河长’这个称呼。”', '“一站式”“一网通办”两项改革'],
  },
});

function innerOf(opener: string, within: readonly string[]): string | null {
  const doubles = within.filter((mark) => mark === '“' || mark === '‘').length;
  if (opener === '“' && doubles === 1) return '‘’';
  if (opener === '‘' && doubles === 0 && !within.includes('《')) return '“”';
  if (opener === '《' && within.filter((mark) => mark === '《').length === 1) return '〈〉';
  return null;
}
