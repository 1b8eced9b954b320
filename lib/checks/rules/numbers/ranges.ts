import { say } from '../../finding';
import { prose, written } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const percentRange = patternRule({
  id: 'numbers/range-unit',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.1.3',
  severity: 'error',
  message: say('数值范围前后都要写“{unit}”', 'Both ends of the range need “{unit}”'),
  parts: written,
  pattern:
    /(?<![\d.%％-])(\d{1,6}(?:\.\d{1,3})?)([-~～—至到])(\d{1,6}(?:\.\d{1,3})?)([%％‰]|万(?=[元人名吨次])|亿(?=[元人]))/g,
  fix: ([, from, , to, unit]) => `${from}${unit}～${to}${unit}`,
  params: ({ 4: unit }) => ({ unit: unit ?? '' }),
  examples: {
    wrong: [
      ['收费降低5-10%。', '收费降低5%～10%。'],
      ['投入20至30万元', '投入20万～30万元'],
    ],
    right: ['收费降低5%～10%。', '3—5岁儿童'],
  },
});

export const asciiTilde = patternRule({
  id: 'numbers/tilde',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.13.3.3',
  severity: 'error',
  message: say('数值范围用浪纹线“～”', 'A range is written with ～'),
  parts: written,
  through: 'text',
  pattern: /(?<=[\d%℃岁月日时年万元]) {0,2}[~∼〜] {0,2}(?=\d)/g,
  fix: () => '～',
  batch: true,
  examples: { wrong: [['适合3~6岁儿童', '适合3～6岁儿童']], right: ['适合3～6岁儿童'] },
});

export const mixedNumber = patternRule({
  id: 'numbers/mixed-number',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.3',
  severity: 'error',
  message: say('只有“万”“亿”可以和阿拉伯数字连用', 'Only 万 and 亿 go with Arabic digits'),
  parts: written,
  pattern:
    /\d{1,4}万\d{1,4}千(?:\d{1,3}百)?|\d{1,3}[千百]\d{1,3}[百十]|(?<![\d.])\d{1,3}千(?=[名人元次个份米户])|(?<!\d)\d百(?=[名人元次个])/g,
  examples: {
    wrong: ['发放资料3万5千份', '来了4千8百名观众', '共3千人'],
    right: ['发放资料3.5万份', '来了4800名观众', '数千人'],
  },
});

export const bareDecimal = patternRule({
  id: 'numbers/bare-decimal',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.1.2',
  severity: 'error',
  message: say('纯小数写出“0”', 'A decimal fraction begins with 0'),
  parts: written,
  pattern: /(?<![\d.A-Za-z])\.\d{1,4}(?=[%％]|[一-龥])/g,
  fix: ({ 0: found }) => `0${found}`,
  examples: { wrong: [['仅占.5%', '仅占0.5%']], right: ['仅占0.5%', '第1.5版'] },
});

export const rateOverHundred = patternRule({
  id: 'numbers/rate-over-hundred',
  reach: 'sentence',
  source: 'house',
  severity: 'info',
  message: say('“率”超过100%，请核对', 'A rate above 100 %: check it'),
  parts: prose,
  pattern: /率(?:达到?|为|提高到|升至|均)?了?(?:1\d\d|[2-9]\d\d)(?:\.\d{1,3})?[%％]/g,
  unless: ({ 0: found }) => /率(?:达到?|为|提高到|升至|均)?了?100(?:\.0{1,3})?[%％]/.test(found),
  examples: { wrong: ['筛查覆盖率达109.6%'], right: ['筛查覆盖率达100%', '同比增长109.6%'] },
});
