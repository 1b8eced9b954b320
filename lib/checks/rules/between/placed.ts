import type { NotedPassage, PlacedHit } from '../../rule';

/** A note that stands at a place. */
export interface PlacedNote {
  offset: number;
  length: number;
}

/** A note with the passage it was taken in. */
export type Placed<Note> = { at: NotedPassage<Note>; note: Note };

/** All notes in reading order, each with the passage it was made in. */
export function allNotes<Note>(passages: readonly NotedPassage<Note>[]): Placed<Note>[] {
  return passages.flatMap((at) => at.notes.map((note) => ({ at, note })));
}

/** The hit at the place of a note; `rest` adds what it says and how it is mended. */
export function hitAt<Note extends PlacedNote>({ at, note }: Placed<Note>, rest: Partial<PlacedHit> = {}): PlacedHit {
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
