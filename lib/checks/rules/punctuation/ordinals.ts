import { say } from '../../finding';
import { prose, written } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const firstThenComma = patternRule({
  id: 'punctuation/ordinal-word',
  reach: 'sentence',
  source: 'GB/T 15834-2011 B.3.1',
  severity: 'error',
  message: say('“第一”“首先”等序次语后用逗号', 'A comma follows 第一, 首先 and the like'),
  parts: prose,
  pattern:
    /((?<![一-龥])第[一二三四五六七八九十]{1,2}|(?<![一-龥])(?:首先|其次|再次|最后)|(?<![一-龥])其[一二三四五六])、(?!第|其[一二三四五六]|[一二三四五六七八九十])(?=[一-龥])/g,
  fix: ([, ordinal]) => `${ordinal}，`,
  examples: {
    wrong: [
      ['第一、加强领导。', '第一，加强领导。'],
      ['首先、明确分工。', '首先，明确分工。'],
    ],
    right: ['第一，加强领导。', '第一、第二小组获奖', '全市第一、二中学参加'],
  },
});

export const bracketedOrdinal = patternRule({
  id: 'punctuation/ordinal-bracketed',
  reach: 'sentence',
  source: 'GB/T 15834-2011 B.3.4',
  severity: 'error',
  message: say('带括号的序次语后不用点号', 'No mark after an ordinal in brackets'),
  parts: written,
  pattern: /([（(][一二三四五六七八九十\d]{1,3}[）)])[、，.]/g,
  fix: ([, ordinal]) => ordinal,
  examples: { wrong: [['（一）、加强领导', '（一）加强领导']], right: ['（一）加强领导'] },
});

export const arabicOrdinal = patternRule({
  id: 'punctuation/ordinal-arabic',
  reach: 'sentence',
  source: 'GB/T 15834-2011 B.3.3',
  severity: 'error',
  message: say('不带括号的阿拉伯数字序次语后用下脚点', 'A full point follows an Arabic ordinal'),
  parts: written,
  pattern: /(^|[。；：\n])(\d{1,2})、(?=[一-龥“《])/g,
  fix: ([, before, number]) => `${before}${number}.`,
  examples: { wrong: [['1、加强领导', '1.加强领导']], right: ['1.加强领导', '四年级1、2班参加'] },
});
