import { say } from '../../finding';
import { prose } from '../../passage';
import { comparingRule } from '../../rule';
import { allNotes, groupBy, hitAt, type LocatedNote } from './located';

interface Text extends LocatedNote {
  text: string;
  /** length of the text without its last mark */
  ink: number;
}

const SHARED = 6;

/** A scrap that repeats the end of what stands before it, as recognition leaves it. */
export const repeatedTail = comparingRule<Text>({
  id: 'between/repeated-tail',
  scope: 'report',
  source: 'house',
  severity: 'warning',
  message: say('这一句重复了上一段的末尾', 'This repeats the end of the paragraph before'),
  note: ({ part, bare, text }) =>
    prose.includes(part)
      ? [{ text: bare.replace(/[*（(].{0,40}$/, '').trim(), ink: bare.length, offset: 0, length: text.length }]
      : [],
  judge: (passages) => {
    const notes = allNotes(passages);
    return notes.flatMap((located, i) => {
      const before = notes[i - 1]?.note.text;
      const { text } = located.note;
      if (!before || text.length < SHARED || text.length > 40 || before.length <= text.length) return [];
      const end = text.slice(-SHARED - 1);
      if (!before.endsWith(end)) return [];
      return [hitAt({ ...located, note: { ...located.note, length: Math.min(located.note.length, text.length) } })];
    });
  },
  examples: {
    wrong: [{ paragraphs: ['学校在全县介绍家庭健康促进工作模式。', '象煮健康促进工作模式。'] }],
    right: [{ paragraphs: ['学校在全县介绍家庭健康促进工作模式。', '下一步，学校将继续努力。'] }],
  },
});

export const sameParagraph = comparingRule<Text>({
  id: 'between/same-paragraph',
  scope: 'report',
  source: 'house',
  severity: 'error',
  message: say('这一段与前面一段相同', 'This paragraph stands twice'),
  note: ({ part, bare, text }) =>
    part === 'paragraph' && bare.length >= 20 ? [{ text: bare, ink: bare.length, offset: 0, length: text.length }] : [],
  judge: (passages) =>
    [...groupBy(allNotes(passages), ({ note }) => note.text).values()].flatMap(([, ...again]) =>
      again.map((located) => hitAt(located)),
    ),
  examples: {
    wrong: [
      { paragraphs: ['石桥镇中心小学昨日举行春季运动会，师生参加。', '石桥镇中心小学昨日举行春季运动会，师生参加。'] },
    ],
    right: [
      { paragraphs: ['石桥镇中心小学昨日举行春季运动会，师生参加。', '比赛共设跑步、跳绳等十二个项目，家长助阵。'] },
    ],
  },
});
