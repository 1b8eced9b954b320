import { say } from '../../finding';
import { prose, written } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const commaBetweenQuotes = patternRule({
  id: 'punctuation/dunhao-between-quotes',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.5.3.5',
  severity: 'info',
  message: say('并列的引号或书名号之间通常不用顿号', 'Usually no 、 between quoted words or titles in a row'),
  parts: written,
  pattern: /([”》])、(?=[“《])/g,
  fix: ([, closer]) => closer,
  examples: {
    wrong: [
      ['开设“健康云湖”、“名医堂”专栏', '开设“健康云湖”“名医堂”专栏'],
      ['诵读《春晓》、《静夜思》', '诵读《春晓》《静夜思》'],
    ],
    right: ['开设“健康云湖”“名医堂”专栏', '《春晓》（节选）、《静夜思》'],
  },
});

export const commaBeforeDeng = patternRule({
  id: 'punctuation/dunhao-before-deng',
  reach: 'sentence',
  source: 'GB/T 15834-2011 B.1.2',
  severity: 'error',
  message: say('“等”前不用顿号', 'No 、 before 等'),
  parts: written,
  pattern: /、(?=等(?![级待于候同量距值比离]))/g,
  fix: () => '',
  examples: {
    wrong: [['发放书包、文具、等学习用品。', '发放书包、文具等学习用品。']],
    right: ['发放书包、文具等学习用品。', '守时、等待、谦让'],
  },
});

const VERBS =
  '健全|完善|加强|开展|建立|构建|优化|强化|推进|实施|举办|组织|打造|创新|深化|制定|加大|提升|拓展|落实|搭建|推广|规范|设立|培育';

/** A 通过 phrase cannot end a sentence: the mark after it belongs to the list that follows. */
export const periodInList = patternRule({
  id: 'punctuation/period-in-list',
  source: 'GB/T 15834-2011 4.1.3',
  severity: 'warning',
  message: say('句子到这里没有说完，句号疑为顿号或逗号', 'The sentence is not finished here: probably 、 or ，'),
  parts: prose,
  pattern: new RegExp(`。(?<=(?:通过|围绕|本着)(?:${VERBS})[一-龥]{2,14}。)(?=[一-龥]{4,14}[、，])`, 'g'),
  fix: () => '、',
  examples: {
    wrong: [
      [
        '学校通过健全工作机制。完善服务体系、优化师资队伍，提升质量。',
        '学校通过健全工作机制、完善服务体系、优化师资队伍，提升质量。',
      ],
    ],
    right: ['学校通过健全工作机制、完善服务体系，提升质量。', '学校顺利通过复审。各部门、各年级表示祝贺。'],
  },
});

export const colonTwice = patternRule({
  id: 'punctuation/colon-twice',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.7.3.5',
  severity: 'info',
  message: say('一句话里一般不套用冒号', 'One sentence usually has one colon'),
  parts: prose,
  pattern: /(?<!\d)：(?!\d)[^：。！？；“”\n]{2,60}(?<!\d)：(?![\d“])/g,
  examples: {
    wrong: ['会议提出三点要求：一要做到：人人参与。'],
    right: ['会议提出三点要求：人人参与、事事落实。', '他说：“记住：安全第一。”'],
  },
});
