import { anchorAt, type TextAnchor } from '@/lib/manuscript/anchor';
import { type PassageMap, passageMap } from '@/lib/manuscript/difference/passage-map';
import { findQuote } from '@/lib/manuscript/find-quote';
import type { Passage } from '@/lib/manuscript/passages';

/**
 * kept: on the same words. changed: on what is left of them, at least half; `quote` is what they were.
 * lost: they are gone; `quote` is all that remains.
 */
export type MovedAnchor =
  | { state: 'kept'; anchor: TextAnchor }
  | { state: 'changed'; anchor: TextAnchor; quote: string }
  | { state: 'lost'; quote: string };

/**
 * Moves an anchor through an edit.
 * @param before all passages of the text that the anchor was made in; @param after of the edited text
 */
export function moveAnchor(anchor: TextAnchor, before: readonly Passage[], after: readonly Passage[]): MovedAnchor {
  return anchorMover(before, after)(anchor);
}

/** The same for many anchors: the two texts are compared once. */
export function anchorMover(
  before: readonly Passage[],
  after: readonly Passage[],
): (anchor: TextAnchor) => MovedAnchor {
  const map = passageMap(before, after);
  return (anchor) => {
    const position = positionIn(map, anchor);
    if (position !== null && anchor.length === 0) {
      const point = pointAt(map, anchor, position);
      if (point) return { state: 'kept', anchor: point };
    }
    const kept = position === null ? null : keptAt(map, anchor, position);
    if (kept?.quote === anchor.quote && anchor.length > 0) return { state: 'kept', anchor: kept };
    const found = findQuote(map, anchor, position !== null);
    if (found) return { state: 'kept', anchor: anchorAt(found.passage, found.offset, anchor.length) };
    return kept ? { state: 'changed', anchor: kept, quote: anchor.quote } : { state: 'lost', quote: anchor.quote };
  };
}

/** null: the old text does not have these words there, so the anchor is of another text. */
function positionIn({ before }: PassageMap, { passage, offset, length, quote }: TextAnchor): number | null {
  const text = before.passages.find(({ id }) => id === passage)?.text;
  return text?.slice(offset, offset + length) === quote && offset <= text.length
    ? before.placeOf(passage, offset)
    : null;
}

/** A place without words stays behind the character before it, or else before the one behind it. */
function pointAt({ to, after }: PassageMap, { offset }: TextAnchor, position: number): TextAnchor | null {
  const left = offset > 0 ? (to[position - 1] as number) : -1;
  const right = to[position] as number;
  if (left < 0 && right < 0) return null;
  const { passage, offset: now } = after.at(left >= 0 ? left : right);
  return anchorAt(passage, left >= 0 ? now + 1 : now, 0);
}

/** What is left of the words, where it stands together in one passage and is at least half of them. */
function keptAt({ to, after }: PassageMap, { length }: TextAnchor, position: number): TextAnchor | null {
  const left = [...to.subarray(position, position + length)].filter((now) => now >= 0);
  const inPassage = new Map<Passage, number[]>();
  for (const now of left) {
    const { passage, offset } = after.at(now);
    inPassage.set(passage, [...(inPassage.get(passage) ?? []), offset]);
  }
  for (const [passage, offsets] of inPassage) {
    const first = offsets[0] as number;
    const span = (offsets.at(-1) as number) + 1 - first;
    if (offsets.length * 2 >= length && span <= length * 2) return anchorAt(passage, first, span);
  }
  return null;
}
