import { say } from '../../finding';
import { prose, spanInText } from '../../passage';
import { matches } from '../../matches';
import { comparingRule } from '../../rule';
import { allNotes, hitAt, type Located, type LocatedNote } from './located';

/** Six characters, and what follows them. */
interface Stretch extends LocatedNote {
  lead: string;
  rest: string;
}

const LEAD = 6;
const TAIL = 3;
const runs = /[一-龥]{9,4000}/g;

/** 论坛暨现场会推进会 here, 论坛暨现场推进会 there: one long phrase with one character more. */
export const oneCharacter = comparingRule<Stretch>({
  id: 'between/one-character',
  reach: 'clause',
  scope: 'report',
  source: 'house',
  severity: 'info',
  message: say('别处写作“{other}”', 'Elsewhere it is “{other}”'),
  patterns: [runs],
  note: (passage) => {
    if (!prose.includes(passage.part)) return [];
    const stretches: Stretch[] = [];
    for (const { 0: run, index } of matches(runs, passage.bare)) {
      for (let i = 0; i + LEAD + TAIL <= run.length; i += 1) {
        const span = spanInText(passage, index + i + LEAD - 2, 2 + TAIL);
        stretches.push({
          offset: span.offset,
          length: span.length,
          lead: run.slice(i, i + LEAD),
          rest: run.slice(i + LEAD, i + LEAD + TAIL + 1),
        });
      }
    }
    return stretches;
  },
  judge: (passages) => {
    const seen = new Map<string, Located<Stretch>>();
    return allNotes(passages).flatMap((located) => {
      const { lead, rest } = located.note;
      const before = seen.get(lead);
      if (!before) {
        seen.set(lead, located);
        return [];
      }
      return onceMore(rest, before.note.rest)
        ? [hitAt(located, { params: { other: lead.slice(2) + before.note.rest } })]
        : [];
    });
  },
  examples: {
    wrong: [{ paragraphs: ['全市校园足球高峰论坛暨现场会推进会召开。', '承办全市校园足球高峰论坛暨现场推进会。'] }],
    right: [{ paragraphs: ['全市校园足球高峰论坛暨现场推进会召开。', '承办全市校园足球高峰论坛暨现场推进会。'] }],
  },
});

/** One of them has one character more, and then both go on alike. */
function onceMore(a: string, b: string): boolean {
  if (a.charAt(0) === b.charAt(0)) return false;
  return a.slice(1, 1 + TAIL) === b.slice(0, TAIL) || b.slice(1, 1 + TAIL) === a.slice(0, TAIL);
}
