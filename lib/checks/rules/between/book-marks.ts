import { say } from '../../finding';
import { type ReadPassage, spanInText, written } from '../../passage';
import { matches } from '../../matches';
import { comparingRule } from '../../rule';
import { allNotes, hitAt, type LocatedNote } from './located';

interface Title extends LocatedNote {
  title: string;
  /** where the passage has the words of a title without marks is only known when all titles are */
  passage: ReadPassage | null;
}

const SHORTEST = 4;
const titled = new RegExp(`《([^《》\\n]{${SHORTEST},30})》`, 'g');

/** 《职业病防治法》 in one place, 职业病防治法 in another. */
export const bookMarksDiffer = comparingRule<Title>({
  id: 'between/book-marks',
  scope: 'report',
  source: 'GB/T 15834-2011 4.15.3',
  severity: 'warning',
  message: say('别处写作“{fix}”，这里没有书名号', 'Elsewhere it is “{fix}”, here without book marks'),
  patterns: [titled],
  note: (passage) => {
    if (!written.includes(passage.part)) return [];
    const titles = [...matches(titled, passage.bare)].map(([, title = '']) => ({
      title,
      passage: null,
      offset: 0,
      length: 0,
    }));
    return [...titles, { title: '', passage, offset: 0, length: 0 }];
  },
  judge: (passages) => {
    const notes = allNotes(passages);
    const titles = new Set(notes.flatMap(({ note }) => (note.title ? [note.title] : [])));
    if (titles.size === 0) return [];
    return notes.flatMap(({ at, note }) => {
      const { passage } = note;
      if (!passage) return [];
      return [...titles].flatMap((title) =>
        placesWithoutMarks(passage.bare, title).map((offset) =>
          hitAt(
            { at, note: { ...note, ...spanInText(passage, offset, title.length) } },
            { fix: `《${title}》`, params: { fix: `《${title}》` } },
          ),
        ),
      );
    });
  },
  examples: {
    wrong: [{ paragraphs: ['宣传《湿地保护条例》。', '湿地保护条例宣传周启动。'] }],
    right: [{ paragraphs: ['宣传《湿地保护条例》。', '《湿地保护条例》宣传周启动。'] }],
  },
});

function placesWithoutMarks(text: string, title: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const before = text.slice(Math.max(0, at - 30), at);
    const open = Math.max(before.lastIndexOf('《'), before.lastIndexOf('“'));
    const closed = Math.max(before.lastIndexOf('》'), before.lastIndexOf('”'));
    if (open <= closed) positions.push(at);
  }
  return positions;
}
