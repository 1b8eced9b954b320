import type { NotedPassage, LocatedHit } from '../../rule';

/** A note that knows where in the passage it stands. */
export interface LocatedNote {
  offset: number;
  length: number;
}

/** A note with the passage it was taken in. */
export type Located<Note> = { at: NotedPassage<Note>; note: Note };

/** All notes in reading order, each with the passage it was made in. */
export function allNotes<Note>(passages: readonly NotedPassage<Note>[]): Located<Note>[] {
  return passages.flatMap((at) => at.notes.map((note) => ({ at, note })));
}

/** The hit where a note stands; `rest` adds what it says and how it is mended. */
export function hitAt<Note extends LocatedNote>(
  { at, note }: Located<Note>,
  rest: Partial<LocatedHit> = {},
): LocatedHit {
  return { report: at.report, passage: at.passage, offset: note.offset, length: note.length, ...rest };
}

/** Notes by what they have in common. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
