import { say } from '../../finding';
import { everywhere, prose } from '../../passage';
import { patternRule } from '../../pattern-rule';
import { type Hit, passageRule } from '../../rule';

/** Straight quotation marks 直引号 are paired in the order in which they stand in the passage. */
export const straightQuotes = passageRule({
  id: 'punctuation/straight-quotes',
  source: 'GB/T 15834-2011 4.8.2',
  severity: 'error',
  message: say('直引号应为弯引号', 'Straight quotes should be curly'),
  parts: everywhere,
  find: ({ text }) => (/[一-龥]/.test(text) ? [...curl(text, '"', '“”'), ...curl(text, "'", '‘’')] : []),
  examples: {
    wrong: [
      ['建立"爱心应急血库""稀有血型血库"。', '建立“爱心应急血库”“稀有血型血库”。'],
      ["他说：“要有'主人翁'精神。”", '他说：“要有‘主人翁’精神。”'],
    ],
    right: ['建立“爱心应急血库”。', "歌曲Let's Go唱响校园。"],
  },
});

export const markBeforeClosing = patternRule({
  id: 'punctuation/mark-before-closing-quote',
  reach: 'sentence',
  source: 'GB/T 15834-2011 B.2.1',
  severity: 'warning',
  message: say(
    '引文只是句子的一部分，点号放在引号外',
    'The quotation is part of the sentence: its mark stands outside',
  ),
  parts: prose,
  pattern:
    /([，、；])([”’])(?![一-龥]{1,12}(?:说|道|问|答|讲|介绍|表示|告诉|回忆|坦言|解释|补充|感慨|笑|喊|写))|[。，；](”)([，。；、])/g,
  fix: ([, mark, closer, outer, after]) => (mark ? `${closer}${mark}` : `${outer}${after}`),
  examples: {
    wrong: [
      ['学校提出“以赛促教，”效果明显。', '学校提出“以赛促教”，效果明显。'],
      ['他的座右铭是“天道酬勤。”。', '他的座右铭是“天道酬勤”。'],
    ],
    right: ['他说：“明天开课。”大家都笑了。', '“写的人少了，”他说，“写的也换了。”', '学校提出“以赛促教”，效果明显。'],
  },
});

function curl(text: string, straight: string, curly: string): Hit[] {
  const positions: number[] = [];
  for (let i = text.indexOf(straight); i >= 0; i = text.indexOf(straight, i + 1)) {
    if (!isMeasureOrApostrophe(text, i)) positions.push(i);
  }
  const sure = positions.length % 2 === 0;
  return positions.map((offset, k) => ({
    offset,
    length: 1,
    ...(sure ? { fix: curly.charAt(k % 2), batch: true } : {}),
  }));
}

function isMeasureOrApostrophe(text: string, i: number): boolean {
  const before = text.charAt(i - 1);
  const after = text.charAt(i + 1);
  return text.charAt(i) === "'" ? /[A-Za-z\d]/.test(before) : /\d/.test(before) && /[寸×x*，。]/.test(after);
}
