import { say } from '../../finding';
import { prose, written } from '../../passage';
import { around } from '../../matches';
import { patternRule } from '../../pattern-rule';

export const hyphenBetweenChinese = patternRule({
  id: 'punctuation/hyphen',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.13.3.2',
  severity: 'error',
  message: say('汉字之间的连接号用一字线“—”', 'Between Chinese words the connecting mark is —'),
  parts: written,
  through: 'text',
  pattern: /(?<=[一-龥]) {0,2}[-－‐–] {0,2}(?=[一-龥])/g,
  fix: () => '—',
  examples: {
    wrong: [['形成梳理问题-整改-回访闭环。', '形成梳理问题—整改—回访闭环。']],
    right: ['形成梳理问题—整改—回访闭环。', 'B-12号楼、3-5岁儿童'],
  },
});

export const dashShape = patternRule({
  id: 'punctuation/dash-shape',
  reach: 'sentence',
  source: 'GB/T 15834-2011 5.1.4',
  severity: 'error',
  message: say('破折号是两个字长的一条线：——', 'The dash is two characters long: ——'),
  parts: written,
  through: 'text',
  pattern: /(?<![-\w])-{2,4}(?![-\w])|－{2,4}|(?<!—)—{3,6}|^—(?!—)|(?<=[，。！？”])—(?!—)|─{1,4}|―{1,4}/g,
  fix: () => '——',
  batch: true,
  examples: {
    wrong: [
      ['这里就是孩子们的乐园--图书角。', '这里就是孩子们的乐园——图书角。'],
      [' —石桥镇中心小学开学第一课'.trim(), '——石桥镇中心小学开学第一课'],
    ],
    right: ['这里就是孩子们的乐园——图书角。', '云湖—望溪公交专线开通。'],
  },
});

const PLACE = '院校站室所部科家县市省厅局镇乡村会';

export const oneForDash = patternRule({
  id: 'punctuation/one-for-dash',
  source: 'house',
  severity: 'warning',
  message: say('这里的“一”像是连接号“—”', 'This 一 looks like a connecting —'),
  parts: prose,
  pattern: new RegExp(`一(?<=[一-龥]{1,8}[${PLACE}]一)(?=[一-龥]{1,7}[${PLACE}])`, 'g'),
  unless: (match) => {
    const { before, after } = around(match, 9);
    if (/^[所家个名位座条起批次直些般样同并律旦共定天年月周日轮期等级流体线手度览]/.test(after)) return true;
    return (
      !new RegExp(`[${PLACE}]一[一-龥]{1,7}[${PLACE}]一`).test(`${before}一${after}`) &&
      !/[“"'‘][一-龥]{1,8}$/.test(before)
    );
  },
  fix: () => '—',
  examples: {
    wrong: [['实现“县医院一镇卫生院一村卫生室”三级联网。', '实现“县医院—镇卫生院—村卫生室”三级联网。']],
    right: ['全县医院一律免费停车。', '在市一院一楼大厅'],
  },
});
