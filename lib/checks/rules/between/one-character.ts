import { say } from '../../finding';
import { prose, type ReadPassage, spanInText } from '../../passage';
import { comparingRule } from '../../rule';
import { allNotes, hitAt, type PlacedNote } from './placed';

/** Every six characters of the text are looked up once; only where they occur again is more compared. */
interface Stretch extends PlacedNote {
  passage: ReadPassage;
}

const LEAD = 6;
const TAIL = 3;

/** 论坛暨现场会推进会 here, 论坛暨现场推进会 there: one long phrase with one character more. */
export const oneCharacter = comparingRule<Stretch>({
  id: 'between/one-character',
  scope: 'report',
  source: 'house',
  severity: 'info',
  message: say('别处写作“{other}”', 'Elsewhere it is “{other}”'),
  note: (passage) => (prose.includes(passage.part) ? [{ passage, offset: 0, length: passage.text.length }] : []),
  judge: (passages) => {
    const seen = new Map<string, { text: string; at: number }>();
    return allNotes(passages).flatMap(({ at, note }) => {
      const text = note.passage.bare;
      const hits = [];
      for (let i = 0; i + LEAD < text.length; i += 1) {
        const lead = text.slice(i, i + LEAD);
        const before = seen.get(lead);
        if (!before) {
          if (/^[一-龥]{6}$/.test(lead)) seen.set(lead, { text, at: i });
          continue;
        }
        const here = text.slice(i + LEAD, i + LEAD + TAIL + 1);
        const there = before.text.slice(before.at + LEAD, before.at + LEAD + TAIL + 1);
        if (!onceMore(here, there)) continue;
        const span = spanInText(note.passage, i + LEAD - 2, 2 + TAIL);
        hits.push(
          hitAt(
            { at, note: { ...note, ...span } },
            { params: { other: before.text.slice(before.at + LEAD - 4, before.at + LEAD + TAIL) } },
          ),
        );
      }
      return hits;
    });
  },
  examples: {
    wrong: [{ paragraphs: ['全市校园足球高峰论坛暨现场会推进会召开。', '承办全市校园足球高峰论坛暨现场推进会。'] }],
    right: [{ paragraphs: ['全市校园足球高峰论坛暨现场推进会召开。', '承办全市校园足球高峰论坛暨现场推进会。'] }],
  },
});

/** One of them has one character more and goes on alike. */
function onceMore(a: string, b: string): boolean {
  if (!/^[一-龥]{3}/.test(a) || !/^[一-龥]{3}/.test(b) || a.charAt(0) === b.charAt(0)) return false;
  return a.slice(1, 1 + TAIL) === b.slice(0, TAIL) || b.slice(1, 1 + TAIL) === a.slice(0, TAIL);
}
