/** Numbers from 0 to 1, one after the other. */
export type Chance = () => number;

/** Chance that depends on the id alone: the same id always draws the same (mulberry32 over an FNV-1a hash). */
export function chanceFrom(id: string): Chance {
  let state = 0x811c9dc5;
  for (const character of id) state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
