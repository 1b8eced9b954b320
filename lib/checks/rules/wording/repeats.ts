import { say } from '../../finding';
import { spanInText, written } from '../../passage';
import { type Hit, passageRule } from '../../rule';

const VERBS_TWICE =
  /^(?:研究|讨论|学习|锻炼|休息|考虑|商量|琢磨|体验|交流|了解|感受|尝试|认识|打扫|收拾|活动|高兴|热闹|许多|一个|一点|一步|一次|一样|一件|一天|一年|一句|一遍|一家|一笔|一页|很多|非常|好多|多少|哈哈|谢谢|加油|来来|你好|再见|快乐|意思|表示表示|轻轻|慢慢|天天|年年|宝贝|妈妈|爸爸|爷爷|奶奶|星星|姐姐|哥哥|弟弟|妹妹)$/;

/**
 * The same two to four characters twice in a row 重复字词. Verbs that are doubled on purpose
 * (讨论讨论) and counting words (一个一个) pass.
 */
export const repeatedWord = passageRule({
  id: 'wording/repeated-word',
  reach: 'clause',
  source: 'house',
  severity: 'warning',
  message: say('“{found}”写了两遍', '“{found}” stands twice'),
  parts: written,
  find: (passage) => {
    const text = passage.bare;
    const hits: Hit[] = [];
    for (let i = 0; i < text.length; i += 1) {
      const size = repeatsAt(text, i, 4) ? 4 : repeatsAt(text, i, 3) ? 3 : repeatsAt(text, i, 2) ? 2 : 0;
      if (size === 0) continue;
      const found = text.slice(i, i + size);
      if (!isMeant(found)) hits.push({ ...spanInText(passage, i, size * 2), fix: found, params: { found } });
      i += size * 2 - 1;
    }
    return hits;
  },
  examples: {
    wrong: [
      ['学校积极积极开展活动。', '学校积极开展活动。'],
      ['志愿服务志愿服务活动', '志愿服务活动'],
    ],
    right: ['大家讨论讨论再定。', '一个一个来', '村村都有', '2323人参加', '一行一行一行读完'],
  },
});

function repeatsAt(text: string, offset: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) {
    const character = text.charCodeAt(offset + i);
    if (character < 0x4e00 || character > 0x9fff || character !== text.charCodeAt(offset + length + i)) return false;
  }
  return true;
}

function isMeant(found: string): boolean {
  return (
    found.charAt(0) === found.charAt(1) ||
    VERBS_TWICE.test(found) ||
    /^[一二三四五六七八九十百千万两几]|^.一$/.test(found)
  );
}
