import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { breakHeadline, breakPoints } from './headline';

const broken = (text: string, allowed: number[], lines: number): string[] | null =>
  breakHeadline(text, allowed, lines, 'heiBold', testMetrics)?.lines ?? null;

describe('headline breaks', () => {
  it.each([
    [
      'at the allowed place that balances the lines',
      '北岸中学开展植树活动',
      [2, 4, 6, 8],
      2,
      ['北岸中学', '开展植树活动'],
    ],
    [
      'rather at a space, which disappears',
      '桂花巷社区 健康讲座进楼院',
      [3, 5, 8, 10, 11],
      2,
      ['桂花巷社区', '健康讲座进楼院'],
    ],
    ['rather after a mark', '科技节：小车跑进了操场', [3, 6, 8], 2, ['科技节：', '小车跑进了操场']],
    ['in three lines', '市妇幼保健院推出周末门诊', [1, 3, 6, 8, 10], 3, ['市妇幼', '保健院推出', '周末门诊']],
    ['in one line it is left alone', '湖堤上的红马甲', [], 1, ['湖堤上的红马甲']],
  ])('%s', (_rule, text, allowed, count, lines) => expect(broken(text, allowed, count)).toEqual(lines));

  it('never break a word: without an allowed place there are no two lines', () => {
    expect(broken('助学支教志愿活动', [], 2)).toBeNull();
  });

  it('never leave a closing mark at a line start, even where the dictionary would', () => {
    expect(breakPoints('“夜读云湖”点亮秋夜', [1, 3, 5, 6, 8])).toEqual([3, 6, 8]);
  });

  it('leave out offsets outside the headline', () => expect(breakPoints('云湖', [0, 1, 2, 9])).toEqual([1]));
});
