/**
 * What two reports have in common, for showing them side by side: each text is cut into stretches that
 * stand in the other or do not. Marks and blanks count here, because the reader sees them.
 */
interface Stretch {
  text: string;
  /** offset of the same words in the other text; null where they are not there */
  otherOffset: number | null;
}

/** Shorter agreements are chance. */
const SHORTEST = 8;

/** So many places of the same eight characters are tried; more would be a refrain. */
const MOST_PLACES = 4;

export interface SharedParts {
  stretches: Stretch[];
  /** characters of the text that stand in the other */
  shared: number;
  /** comparisons made, at most a fixed number for each character */
  steps: number;
}

/** The stretches of `text` in order; joined they are the text. The longest agreement at each place is taken. */
export function sharedParts(text: string, other: string): SharedParts {
  const positions = positionsOf(other);
  const stretches: Stretch[] = [];
  let shared = 0;
  let steps = 0;
  let own = 0;
  let i = 0;
  while (i < text.length) {
    steps += 1;
    const candidates = positions.get(text.slice(i, i + SHORTEST)) ?? [];
    let best = { length: 0, at: 0 };
    for (const at of candidates) {
      const length = agreement(text, i, other, at);
      steps += length - SHORTEST;
      if (length > best.length) best = { length, at };
    }
    if (best.length < SHORTEST) {
      i += 1;
      continue;
    }
    if (own < i) stretches.push({ text: text.slice(own, i), otherOffset: null });
    stretches.push({ text: text.slice(i, i + best.length), otherOffset: best.at });
    shared += best.length;
    i += best.length;
    own = i;
  }
  if (own < text.length) stretches.push({ text: text.slice(own), otherOffset: null });
  return { stretches, shared, steps };
}

function positionsOf(text: string): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (let i = 0; i + SHORTEST <= text.length; i += 1) {
    const piece = text.slice(i, i + SHORTEST);
    const known = positions.get(piece);
    if (!known) positions.set(piece, [i]);
    else if (known.length < MOST_PLACES) known.push(i);
  }
  return positions;
}

function agreement(a: string, from: number, b: string, at: number): number {
  let length = 0;
  while (
    from + length < a.length &&
    at + length < b.length &&
    a.charCodeAt(from + length) === b.charCodeAt(at + length)
  )
    length += 1;
  return length;
}
