import { say } from '../../finding';
import { written } from '../../passage';
import { patternRule } from '../../pattern-rule';

export const angleBookMarks = patternRule({
  id: 'punctuation/angle-book-marks',
  source: 'GB/T 15834-2011 4.15.2',
  severity: 'error',
  message: say('书名号用《》', 'Titles stand in 《》'),
  parts: written,
  through: 'text',
  pattern: /[<＜﹤]{1,2}([一-龥][^<>＜＞\n]{0,30})[>＞﹥]{1,2}/g,
  fix: ([, title]) => `《${title}》`,
  batch: true,
  examples: {
    wrong: [['同学们齐诵<<少年说>>。', '同学们齐诵《少年说》。']],
    right: ['同学们齐诵《少年说》。', '血糖<6.1为正常'],
  },
});

export const bookMarksOnEvent = patternRule({
  id: 'punctuation/book-marks-on-event',
  source: 'GB/T 15834-2011 A.13.1',
  severity: 'info',
  message: say('活动、会议、项目等名称不是作品，用引号', 'Events and projects are not works: use quotes'),
  parts: written,
  pattern: /《([^《》“”\n]{2,30}(?:活动|大赛|会议|座谈会|培训班|演练|工程|项目|奖项))》/g,
  fix: ([, name]) => `“${name}”`,
  examples: {
    wrong: [['启动《护苗行动进校园活动》', '启动“护苗行动进校园活动”']],
    right: ['印发《关于开展护苗行动的通知》'],
  },
});

export const middleDot = patternRule({
  id: 'punctuation/middle-dot',
  reach: 'sentence',
  source: 'GB/T 15834-2011 4.14.2',
  severity: 'error',
  message: say('间隔号用“·”', 'The separation dot is ·'),
  parts: [...written, 'byline'],
  through: 'text',
  pattern: /(?<=[一-龥])[•‧∙・･](?=[一-龥])/g,
  fix: () => '·',
  batch: true,
  examples: { wrong: [['志愿者古丽•艾山', '志愿者古丽·艾山']], right: ['志愿者古丽·艾山'] },
});
