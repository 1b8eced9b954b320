import { describe, expect, test } from 'vitest';
import { headlineBreaks } from './headline-breaks';

const parts = (headline: string) => {
  const breaks = headlineBreaks(headline);
  return [0, ...breaks].map((from, at) => headline.slice(from, breaks[at] ?? headline.length)).join('|');
};

describe('a headline may be broken between phrases only', () => {
  test.each([
    // 固定词组
    ['举行助学支教志愿活动', '举行|助学支教|志愿活动'],
    ['记录课堂风采', '记录|课堂风采'],
    ['多措并举促进医养结合高质量发展', '多措并举|促进|医养结合|高质量发展'],
    ['启动青春期教育团体心理辅导', '启动|青春期教育|团体心理辅导'],
    // 单位名称
    ['临湖区云湖实验小学 举办读书节结对帮扶', '临湖区|云湖实验小学 |举办|读书节|结对帮扶'],
    ['市第三人民医院增开夜门诊', '市第三人民医院|增开|夜门诊'],
    ['湖畔区望山中学成立膳食委员会', '湖畔区望山中学|成立|膳食委员会'],
    // 引号里不断
    ['用“绿色通道”守住救命“黄金时间”', '用“绿色通道”|守住|救命“黄金时间”'],
    ['“湖”样年华 少年远足', '“湖”样年华 |少年|远足'],
    // 数字与量词、日期
    ['2026年全市中考6月13日开考', '2026年|全市中考|6月13日开考'],
    ['把一亩三分田写进课程表', '把一亩三分田写进|课程表'],
    ['八百盏纸灯 照亮一条长廊', '八百盏|纸灯 |照亮|一条长廊'],
    // 标点不在行首
    ['入冬第一针，该给谁先打', '入冬|第一针，|该给谁先打'],
    ['盲校学生的陶土课', '盲校学生的|陶土课'],
  ])('%s', (headline, expected) => {
    expect(parts(headline)).toBe(expected);
  });

  test('an empty or a one-word headline has no place to break', () => {
    expect(headlineBreaks('')).toEqual([]);
    expect(headlineBreaks('开学')).toEqual([]);
  });

  test('offsets ascend and never part a pair of surrogates', () => {
    const headline = '𠮷祥小学举办运动会';
    const breaks = headlineBreaks(headline);
    expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
    for (const at of breaks) expect(headline.charCodeAt(at)).not.toBeGreaterThanOrEqual(0xdc00);
  });
});
