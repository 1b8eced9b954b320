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
    ['奋力推动卫生健康工作高质量发展', '奋力推动|卫生健康|工作|高质量发展'],
    ['开展青春期教育团体心理辅导', '开展|青春期教育|团体心理辅导'],
    // 单位名称
    ['临湖区云湖实验小学 开展植树节主题党日活动', '临湖区|云湖实验小学 |开展|植树节|主题党日|活动'],
    ['市第三人民医院增开夜门诊', '市第三人民医院|增开|夜门诊'],
    ['湖畔区望山中学成立膳食委员会', '湖畔区望山中学|成立|膳食委员会'],
    // 引号里不断
    ['执“健康之笔”描绘城市“文明风景线”', '执“健康之笔”|描绘|城市“文明风景线”'],
    ['“益”样精彩 玩转数学', '“益”样精彩 |玩转|数学'],
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
