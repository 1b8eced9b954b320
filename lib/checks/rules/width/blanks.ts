import { say } from '../../finding';
import { prose } from '../../passage';
import { around } from '../../matches';
import { patternRule } from '../../pattern-rule';

/** A blank inside Chinese prose 字间空格: a line end of the manuscript, or recognition. */
export const blankInChinese = patternRule({
  id: 'width/blank-in-chinese',
  source: 'house',
  severity: 'error',
  message: say('汉字之间有空格', 'A blank between Chinese characters'),
  parts: prose,
  through: 'text',
  pattern: /(?<=[一-龥])[ \t\u00a0\u3000]{1,8}(?=[一-龥])/g,
  unless: (match) => isCouplet(match) || isBylineBracket(match) || isLabel(match),
  fix: () => '',
  batch: true,
  examples: {
    wrong: [['全市教育系统旗帜鲜明讲政 治。', '全市教育系统旗帜鲜明讲政治。']],
    right: [
      '以“春风化雨 润物无声”为主题。',
      '（记者 张超 通讯员 李敏）',
      '编者按 春天来了。',
      '本报讯　昨日，学校开学。',
    ],
  },
});

export const blankAtNumber = patternRule({
  id: 'width/blank-at-number',
  source: 'house',
  severity: 'error',
  message: say('汉字和数字之间不空格', 'No blank between Chinese and numbers'),
  parts: prose,
  through: 'text',
  pattern: /(?<=[一-龥])[ \t\u00a0]{1,4}(?=\d)|(?<=[\d%％])[ \t\u00a0]{1,4}(?=[一-龥])/g,
  unless: ({ index }) => index <= 2,
  fix: () => '',
  batch: true,
  examples: { wrong: [['受理电话 4264 次', '受理电话4264次']], right: ['受理电话4264次', '2 精于管理'] },
});

export const blankAtMark = patternRule({
  id: 'width/blank-at-mark',
  reach: 'sentence',
  source: 'GB/T 15834-2011 5.1',
  severity: 'error',
  message: say('全角标点旁不空格', 'No blank beside a full-width mark'),
  parts: prose,
  through: 'text',
  pattern:
    /[ \t\u00a0\u3000]{1,8}(?=[，。；：！？、”）》])|(?<=[，。；：！？、“（《])[ \t\u00a0\u3000]{1,8}(?=\S)|(?<=[一-龥]["”])[ \t]{1,4}(?=[一-龥"“])|(?<=[一-龥])[ \t]{1,4}(?=["“][一-龥\d])/g,
  unless: ({ index }) => index === 0,
  fix: () => '',
  batch: true,
  examples: {
    wrong: [
      ['大家 ，请坐。 谢谢。', '大家，请坐。谢谢。'],
      ['打造 “暖心家园” 品牌', '打造“暖心家园”品牌'],
    ],
    right: ['大家，请坐。谢谢。'],
  },
});

/** Halves of equal length between marks: 医心向党 守护健康. */
function isCouplet(match: RegExpExecArray): boolean {
  const { before, after } = around(match, 14);
  const first = /[“"‘《（(]([一-龥]{3,12})$/.exec(before)?.[1];
  const second = /^([一-龥]{3,12})[”"’》）)—]/.exec(after)?.[1];
  return first !== undefined && first.length === second?.length;
}

function isBylineBracket(match: RegExpExecArray): boolean {
  const { before, after } = around(match, 40);
  return (
    /[（(□][^（()）。]{0,38}$/.test(before) && /(?:记者|通讯员|摄影|见习|特约|[）)])/.test(before.slice(-40) + after)
  );
}

function isLabel(match: RegExpExecArray): boolean {
  return /^(?:编者按|编者的话|开栏的话|记者手记|通讯员|记者|本报讯|本报[一-龥]{2,6}讯|新华社[^。，]{2,20}电|据[一-龥]{2,8}消息)$/.test(
    match.input.slice(0, match.index).trim(),
  );
}
