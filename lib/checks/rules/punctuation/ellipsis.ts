import { say } from '../../finding';
import { written } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const ellipsisShape = patternRule({
  id: 'punctuation/ellipsis-shape',
  source: 'GB/T 15834-2011 5.1.5',
  severity: 'error',
  message: say('省略号是六个点，占两个字：……', 'The ellipsis is six dots, two characters wide: ……'),
  parts: written,
  through: 'text',
  pattern: /\.{3,12}|。{3,12}|(?<!…)…(?!…)|…{5,12}|…{3}(?!…)|[·•]{3,12}/g,
  unless: ({ input }) => !/[一-龥]/.test(input),
  fix: () => '……',
  batch: true,
  examples: {
    wrong: [
      ['跑步、跳绳、踢毽子...同学们玩得开心。', '跑步、跳绳、踢毽子……同学们玩得开心。'],
      ['他想了很久。。。', '他想了很久……'],
      ['跑步、跳绳…项目很多。', '跑步、跳绳……项目很多。'],
    ],
    right: ['跑步、跳绳……项目很多。', '………………'.slice(0, 4)],
  },
});

export const ellipsisWithDeng = patternRule({
  id: 'punctuation/ellipsis-with-deng',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.11',
  severity: 'error',
  message: say('省略号和“等”只用一个', 'Use either the ellipsis or 等, not both'),
  parts: written,
  pattern: /…{1,2}等等?|等等?…{1,2}/g,
  fix: () => '等',
  examples: {
    wrong: [
      ['书包、文具、绘本……等学习用品', '书包、文具、绘本等学习用品'],
      ['书包、文具、绘本等……', '书包、文具、绘本等'],
    ],
    right: ['书包、文具、绘本等学习用品', '书包、文具、绘本……'],
  },
});
