import { say } from '../../finding';
import { headings, prose } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const markAtStart = patternRule({
  id: 'punctuation/mark-at-start',
  reach: 'sentence',
  source: 'GB/T 15834-2011 5.1.1',
  severity: 'error',
  message: say('段首不能是“{found}”', 'A paragraph cannot begin with “{found}”'),
  through: 'text',
  pattern: /^[，。、；：？！）》”’]/g,
  examples: { wrong: ['，学校举行了升旗仪式。'], right: ['学校举行了升旗仪式。'] },
});

export const noMarkAtEnd = patternRule({
  id: 'punctuation/no-mark-at-end',
  source: 'GB/T 15834-2011 4.1.3',
  severity: 'warning',
  message: say('段末没有句末点号', 'The paragraph does not end with a mark'),
  parts: ['paragraph', 'editorsNote'],
  through: 'text',
  pattern: /[一-龥\d，、；](?<=[^\n]{20})\s{0,4}$/g,
  unless: ({ input }) => /^(?:[（(]|□|记者|通讯员)/.test(input),
  examples: {
    wrong: ['石桥镇中心小学昨日举行春季运动会，全校师生和家长代表参加'],
    right: ['石桥镇中心小学昨日举行春季运动会，全校师生和家长代表参加。', '短句可不加点号'],
  },
});

export const headlineEnd = patternRule({
  id: 'punctuation/headline-end',
  source: 'GB/T 15834-2011 B.4',
  severity: 'warning',
  message: say('标题末尾不用“{found}”', 'A heading does not end with “{found}”'),
  parts: headings,
  through: 'text',
  pattern: /[，。；、：,;:.]$/g,
  fix: () => '',
  examples: {
    wrong: [{ headline: '柳荫路小学举行春季运动会。' }],
    right: [{ headline: '柳荫路小学举行春季运动会' }, { headline: '春天来了，你准备好了吗？' }],
  },
});

export const labelRunIn = patternRule({
  id: 'punctuation/label-run-in',
  source: 'house',
  severity: 'warning',
  message: say('“{label}”和正文连在一起了', '“{label}” runs into the text'),
  parts: prose,
  through: 'text',
  pattern: /^(编者按|编者的话|开栏的话|开栏语|记者手记|相关链接|新闻链接)(?=[一-龥])/g,
  fix: ([label]) => `${label} `,
  params: ([label]) => ({ label: label ?? '' }),
  examples: {
    wrong: [['编者按春天是播种的季节。', '编者按 春天是播种的季节。']],
    right: ['编者按：春天是播种的季节。', '编者按 春天是播种的季节。'],
  },
});
