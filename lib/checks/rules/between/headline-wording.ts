import { say } from '../../finding';
import { isHeading, spanInText, written } from '../../passage';
import { matches } from '../../matches';
import { comparingRule } from '../../rule';
import { allNotes, groupBy, hitAt, type LocatedNote } from './located';

interface QuotedWord extends LocatedNote {
  quoted: string;
  /** the two characters before the clause that ends in the quoted word, and what stands between */
  verb: string;
  object: string;
  heading: boolean;
}

const clauseBeforeQuote = /(?<![一-龥])([一-龥]{2})([一-龥]{2,8})[“"]([一-龥]{2,8})[”"]/g;

/** Headline 细耕妇幼健康“责任田”, body 深耕妇幼健康“责任田”: same words, another verb. */
export const headlineWording = comparingRule<QuotedWord>({
  id: 'between/headline-wording',
  scope: 'report',
  source: 'house',
  severity: 'warning',
  message: say('标题与正文用字不同：正文作“{other}”', 'Heading and text differ: the text has “{other}”'),
  patterns: [clauseBeforeQuote],
  note: (passage) =>
    written.includes(passage.part)
      ? [...matches(clauseBeforeQuote, passage.bare)].map((match) => ({
          ...spanInText(passage, match.index, 2),
          verb: match[1] ?? '',
          object: match[2] ?? '',
          quoted: match[3] ?? '',
          heading: isHeading(passage.part) || passage.bare.length <= 24,
        }))
      : [],
  judge: (passages) =>
    [...groupBy(allNotes(passages), ({ note }) => `${note.object}“${note.quoted}`).values()].flatMap((same) => {
      const inText = same.filter(({ note }) => !note.heading);
      return same.flatMap((heading) => {
        const other = inText.find(
          ({ note }) => note.verb !== heading.note.verb && shareOne(note.verb, heading.note.verb),
        );
        const agrees = inText.some(({ note }) => note.verb === heading.note.verb);
        return heading.note.heading && other && !agrees ? [hitAt(heading, { params: { other: other.note.verb } })] : [];
      });
    }),
  examples: {
    wrong: [{ headline: '细耕校园安全“责任田”', paragraphs: ['学校不断完善制度，深耕校园安全“责任田”，取得成果。'] }],
    right: [{ headline: '深耕校园安全“责任田”', paragraphs: ['学校不断完善制度，深耕校园安全“责任田”，取得成果。'] }],
  },
});

const numbers = /(\d{1,6}(?:\.\d{1,2})?)(余|多)?([名人所家场次例项台万件%届])/g;

interface Count extends LocatedNote {
  number: string;
  unit: string;
  heading: boolean;
}

/** A number of the headline that the text does not have. */
export const headlineNumber = comparingRule<Count>({
  id: 'between/headline-number',
  scope: 'report',
  source: 'house',
  severity: 'warning',
  message: say(
    '标题里的“{found}”正文里没有，正文是“{other}”',
    'The text does not have the headline’s “{found}”; it has “{other}”',
  ),
  patterns: [numbers],
  note: (passage) =>
    [...matches(numbers, passage.bare)].map((match) => ({
      ...spanInText(passage, match.index, match[0].length),
      number: match[1] ?? '',
      unit: match[3] ?? '',
      heading: isHeading(passage.part),
    })),
  judge: (passages) => {
    const notes = allNotes(passages);
    return notes.flatMap((located) => {
      const { heading, number, unit } = located.note;
      if (!heading) return [];
      const counted = notes.filter(({ note }) => !note.heading && note.unit === unit);
      if (counted.length === 0 || counted.some(({ note }) => note.number === number)) return [];
      return [hitAt(located, { params: { found: number + unit, other: `${counted[0]?.note.number}${unit}` } })];
    });
  },
  examples: {
    wrong: [{ headline: '12名医生下乡义诊', paragraphs: ['3月8日，市人民医院13名医生到石桥镇义诊。'] }],
    right: [{ headline: '13名医生下乡义诊', paragraphs: ['3月8日，市人民医院13名医生到石桥镇义诊。'] }],
  },
});

function shareOne(a: string, b: string): boolean {
  return [...a].some((character) => b.includes(character));
}
