import type { TextAnchor } from '@/lib/manuscript/anchor';
import type { PassageMap } from '@/lib/manuscript/difference/passage-map';
import type { Passage } from '@/lib/manuscript/passages';

/**
 * Finds words again that the difference has lost sight of, because their passage was moved or written
 * anew around them. Words that stood elsewhere before are not they, however alike.
 * @param known whether the words stood in the old text of the map; if not, no place is excluded
 */
export function findQuote(
  { before, after, kept }: PassageMap,
  anchor: TextAnchor,
  known: boolean,
): { passage: Passage; offset: number } | null {
  if (anchor.quote.trim() === '') return null;
  const positions = occurrences(after.passages, anchor.quote).filter(({ passage, offset }) => {
    const start = after.placeOf(passage.id, offset) as number;
    return !known || kept.subarray(start, start + anchor.length).some((was) => was === 0);
  });
  const best = positions
    .map((position) => ({ ...position, shared: sharedContext(position, anchor) }))
    .reduce<((typeof positions)[number] & { shared: number }) | null>(
      (one, other) => (one === null || other.shared > one.shared ? other : one),
      null,
    );
  if (!best) return null;
  const around = anchor.before.length + anchor.after.length;
  const only = positions.length === 1 && occurrences(before.passages, anchor.quote).length <= 1;
  const telling = [...anchor.quote].length > 1;
  return (only && telling) || (around > 0 && best.shared * 2 >= around) ? best : null;
}

function occurrences(passages: readonly Passage[], quote: string): { passage: Passage; offset: number }[] {
  return passages.flatMap((passage) => {
    const found: { passage: Passage; offset: number }[] = [];
    for (let at = passage.text.indexOf(quote); at >= 0; at = passage.text.indexOf(quote, at + 1))
      found.push({ passage, offset: at });
    return found;
  });
}

/** How many units of the context stand around this place too, counted outwards. */
function sharedContext({ passage, offset }: { passage: Passage; offset: number }, anchor: TextAnchor): number {
  const { text } = passage;
  let left = 0;
  while (left < anchor.before.length && text[offset - 1 - left] === anchor.before[anchor.before.length - 1 - left])
    left += 1;
  let right = 0;
  const end = offset + anchor.length;
  while (right < anchor.after.length && text[end + right] === anchor.after[right]) right += 1;
  return left + right;
}
