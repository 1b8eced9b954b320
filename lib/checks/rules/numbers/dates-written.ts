import { say } from '../../finding';
import { prose, written } from '../../passage';
import { patternRule } from '../../pattern-rule';

const HAN = '[一二三四五六七八九十]';

export const mixedDate = patternRule({
  id: 'numbers/mixed-date',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.3',
  severity: 'error',
  message: say('一个日期里数字形式不一', 'One date, two forms of number'),
  parts: written,
  pattern: new RegExp(
    `\\d{1,2}月${HAN}{1,3}日|${HAN}{1,2}月\\d{1,2}日|\\d{4}年${HAN}{1,2}月(?!底|初|中旬)|[一二三四五六七八九〇零]{4}年\\d{1,2}月`,
    'g',
  ),
  examples: {
    wrong: ['3月十三日', '二〇二三年3月', '2023年三月'],
    right: ['3月13日', '二〇二三年三月', '农历三月初八'],
  },
});

export const hourTwice = patternRule({
  id: 'numbers/hour-twice',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.1.5',
  severity: 'error',
  message: say('已用24小时制，不再说“{half}”', 'The 24-hour clock needs no “{half}”'),
  parts: written,
  pattern: /(下午|晚上|(?<![昨今明当每前次])晚|傍晚)(1[3-9]|2[0-3])(?=[时点:：])/g,
  fix: ([, half, hour]) => `${half}${Number(hour) - 12}`,
  params: ([, half]) => ({ half: half ?? '' }),
  examples: {
    wrong: [['讲座于下午15时开始', '讲座于下午3时开始']],
    right: ['讲座于15时开始', '讲座于下午3时开始', '昨晚22时20分'],
  },
});

export const shortYear = patternRule({
  id: 'numbers/short-year',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.1.4',
  severity: 'error',
  message: say('年份写全四位', 'Years have four digits'),
  parts: written,
  pattern: /(?<![\d.第近约过多满后前历时])['’‘]?([0-3]\d|9\d)年(?=\d{1,2}月|[春夏秋冬]季|[上下]半年|度|级)/g,
  fix: ([found, year]) => `${Number(year) >= 90 ? '19' : '20'}${year}${found.slice(found.indexOf('年'))}`,
  examples: { wrong: [['23年3月以来', '2023年3月以来']], right: ['2023年3月以来', '工作23年', '近10年上半年'] },
});

export const zeroInYear = patternRule({
  id: 'numbers/ling-in-year',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.2.5',
  severity: 'error',
  message: say('汉字年份里的“零”写作“〇”', 'In a year in Chinese digits zero is 〇'),
  parts: written,
  pattern: /(?=[一二三四五六七八九〇零○Oo0]{0,3}[零○Oo0])[一二][一二三四五六七八九〇零○Oo0]{3}年/g,
  unless: ({ 0: found }) => !/[一二三四五六七八九]{1}.{0,2}[一二三四五六七八九]/.test(found),
  fix: ({ 0: found }) => found.replace(/[零○Oo0]/g, '〇'),
  examples: {
    wrong: [
      ['二○二三年', '二〇二三年'],
      ['二零二三年', '二〇二三年'],
    ],
    right: ['二〇二三年', '2023年'],
  },
});

export const vagueAndExact = patternRule({
  id: 'numbers/vague-and-exact-date',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say('有了具体日期，就不说“{vague}”', 'With the exact date “{vague}” is not needed'),
  parts: prose,
  pattern: /(近日|日前|近期|最近)[，,]?(?=\d{1,2}月\d{1,2}日)|(?<=\d{1,2}月\d{1,2}日[，,]?)(近日|日前)[，,]?/g,
  fix: () => '',
  params: ([, before, after]) => ({ vague: before ?? after ?? '' }),
  examples: {
    wrong: [['近日，3月8日，学校举行运动会。', '3月8日，学校举行运动会。']],
    right: ['近日，学校举行运动会。'],
  },
});
