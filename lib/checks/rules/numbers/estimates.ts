import { say } from '../../finding';
import { written } from '../../passage';
import { patternRule } from '../../pattern-rule';

const HAN_DIGITS = '零一二三四五六七八九';
const UNIT = '[天名个人次岁年月周里项位家所处件份米届元块辆间台]';

export const adjacentNumbers = patternRule({
  id: 'numbers/adjacent-estimate',
  reach: 'sentence',
  source: 'GB/T 15835-2011 5.2.1',
  severity: 'error',
  message: say(
    '相邻两数表示概数，用汉字，中间不加顿号',
    'An estimate by two neighbouring numbers is written in Chinese without 、',
  ),
  parts: written,
  pattern: new RegExp(
    `(?<![\\d、.])([1-8])、([2-9])(?=[十百千万]?(?:多|余)?${UNIT}(?![级班组]))|(?<![一二三四五六七八九十、])([一二三四五六七八])、([二三四五六七八九])(?=[十百千万]?${UNIT}(?![级班组]))`,
    'g',
  ),
  unless: ([, a, b, c, d]) => {
    const first = a ? Number(a) : HAN_DIGITS.indexOf(c ?? '');
    const second = b ? Number(b) : HAN_DIGITS.indexOf(d ?? '');
    return second !== first + 1;
  },
  fix: ([, a, b, c, d]) => (a ? `${HAN_DIGITS.charAt(Number(a))}${HAN_DIGITS.charAt(Number(b))}` : `${c}${d}`),
  examples: {
    wrong: [
      ['培训持续3、4天', '培训持续三四天'],
      ['有七、八名老师到场', '有七八名老师到场'],
    ],
    right: ['培训持续三四天', '一、二年级', '1、3项由教务处负责'],
  },
});

const NUMBER = '[\\d一二三四五六七八九十百千万亿两几.]{1,12}';
const MEASURE = '[一-龥]{0,4}?';

export const estimateTwice = patternRule({
  id: 'numbers/estimate-twice',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('约数说了两遍“{found}”', 'The estimate is said twice: “{found}”'),
  parts: written,
  pattern: new RegExp(
    `(?:近|约|大约|将近|接近)${NUMBER}(?:多|余)${MEASURE}(?=[，。、；的]|$)|(?:约|大约|大概|近)${NUMBER}${MEASURE}(?:左右|上下)|(?:超过|突破|超|逾|至少|不少于)${NUMBER}(?:多|余)(?=[一-龥])|(?:近|至少|最多|超过)${NUMBER}${MEASURE}(?:左右|上下)`,
    'g',
  ),
  examples: {
    wrong: ['近100余人参加。', '投入约50万元左右。', '服务群众超过3000余人次。', '至少20人左右。'],
    right: ['近100人参加。', '投入50万元左右。', '服务群众超过3000人次。', '附近100多米处设有站点'],
  },
});

export const decreaseByTimes = patternRule({
  id: 'numbers/decrease-by-times',
  reach: 'sentence',
  source: 'house',
  severity: 'error',
  message: say('减少不能用倍数，改用百分数或“到……分之一”', 'A decrease is not counted in times: use per cent'),
  parts: written,
  pattern: /(?:降低|减少|下降|缩短|缩小|减轻|减)了?(?:近|约)?[\d一二三四五六七八九十两.]{1,6}倍/g,
  examples: { wrong: ['等候时间缩短了3倍。'], right: ['等候时间缩短了三分之二。', '接诊量增长了3倍。'] },
});

export const erForLiang = patternRule({
  id: 'numbers/er-for-liang',
  reach: 'sentence',
  source: 'house',
  severity: 'warning',
  message: say('量词前用“两”', 'Before a measure word 二 becomes 两'),
  parts: written,
  pattern:
    /(?<![第十百千万亿一二三四五六七八九零〇\d初其封老、点]|星期|周|农历|正月)二(?=[个名位次项家所天件份块条间台辆](?![级年月]))/g,
  fix: () => '两',
  examples: { wrong: [['来了二名志愿者', '来了两名志愿者']], right: ['来了两名志愿者', '第二名、十二个', '二年级'] },
});
