import { say } from '../../finding';
import { matches } from '../../matches';
import { spanInText, written } from '../../passage';
import { comparingRule } from '../../rule';
import { allNotes, groupBy, hitAt, type LocatedNote } from './located';

interface Said extends LocatedNote {
  who: string;
  what: string;
}

/** Two reports of the issue under one headline. */
export const sameHeadline = comparingRule<Said>({
  id: 'issue/same-headline',
  scope: 'issue',
  source: 'house',
  severity: 'error',
  message: say('本期另一篇稿件用了同样的标题', 'Another report of the issue has the same headline'),
  note: ({ part, text }) =>
    part === 'headline' && text ? [{ who: text.replace(/\s/g, ''), what: '', offset: 0, length: text.length }] : [],
  judge: (passages) =>
    [...groupBy(allNotes(passages), ({ note }) => note.who).values()].flatMap(([, ...again]) =>
      again.map((one) => hitAt(one)),
    ),
  examples: {
    wrong: [[{ headline: '校园里的春天' }, { headline: '校园里的春天' }]],
    right: [[{ headline: '校园里的春天' }, { headline: '病房里的春天' }]],
  },
});

const titled =
  /(党组书记|党委书记|副校长|校长|副院长|院长|副主任|主任|副局长|局长|护士长|园长)([赵钱孙李周吴郑王冯陈沈韩杨朱秦许何张孔曹金陶姜谢苏潘范彭鲁马方俞任袁柳唐薛雷贺罗毕郝安常于傅康余元顾孟黄萧尹姚汪祁毛戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾路江郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢丁邓石崔龚程陆][一-龥]{1,2})(?=[，。、：说表介致宣为向在和带率出])/g;

/** One person with two titles in one issue. */
export const titlesDiffer = comparingRule<Said>({
  id: 'issue/titles-differ',
  scope: 'issue',
  source: 'house',
  severity: 'warning',
  message: say('本期另一处称{name}为“{other}”', 'Elsewhere in the issue {name} is “{other}”'),
  patterns: [titled],
  note: (passage) =>
    written.includes(passage.part)
      ? [...matches(titled, passage.bare)].map((match) => ({
          ...spanInText(passage, match.index, match[0].length),
          what: match[1] ?? '',
          who: match[2] ?? '',
        }))
      : [],
  judge: (passages) =>
    [...groupBy(allNotes(passages), ({ note }) => note.who).values()].flatMap((positions) => {
      const first = positions[0]?.note.what ?? '';
      return positions
        .filter(({ note }) => !note.what.endsWith(first) || (note.what !== first && note.what.startsWith('副')))
        .map((position) => hitAt(position, { params: { name: position.note.who, other: first } }));
    }),
  examples: {
    wrong: [[{ paragraphs: ['校长沈若兰说，收获很多。'] }, { paragraphs: ['副校长沈若兰说，继续努力。'] }]],
    right: [[{ paragraphs: ['校长沈若兰说，收获很多。'] }, { paragraphs: ['校长沈若兰说，继续努力。'] }]],
  },
});

const named = /第([一二三四五六七八九十\d]{1,3})届([一-龥]{2,10}(?:节|会|赛|论坛|周|月))/g;

/** 第四届读书节 in one report, 第五届读书节 in another. */
export const ordinalsDiffer = comparingRule<Said>({
  id: 'issue/ordinals-differ',
  scope: 'issue',
  source: 'house',
  severity: 'warning',
  message: say('本期另一处是“第{other}届”', 'Elsewhere in the issue it is 第{other}届'),
  patterns: [named],
  note: (passage) =>
    [...matches(named, passage.bare)].map((match) => ({
      ...spanInText(passage, match.index, match[0].length),
      what: match[1] ?? '',
      who: match[2] ?? '',
    })),
  judge: (passages) =>
    [...groupBy(allNotes(passages), ({ note }) => note.who).values()].flatMap((positions) => {
      const first = positions[0]?.note.what;
      return positions
        .filter(({ note }) => note.what !== first)
        .map((position) => hitAt(position, { params: { other: first ?? '' } }));
    }),
  examples: {
    wrong: [[{ paragraphs: ['第四届校园读书节开幕。'] }, { paragraphs: ['第五届校园读书节开幕。'] }]],
    right: [[{ paragraphs: ['第四届校园读书节开幕。'] }, { paragraphs: ['第四届校园读书节闭幕。'] }]],
  },
});
