import { adjacentTrim, GIVES, mayBreak, mayStretch } from './compression';
import type { Item } from './item';

/**
 * A paragraph laid out in flat arrays, so that breaking it at a dozen measures costs arithmetic only.
 * All arrays are indexed by unit; lengths in em.
 */
export interface PreparedParagraph {
  items: Item[];
  width: Float64Array;
  left: Float64Array;
  right: Float64Array;
  /** taken away between a unit and the one before it */
  trim: Float64Array;
  /** what the unit can give when the line is pushed in */
  gives: Float64Array;
  /** of what its neighbour before it (and itself) could have given, what the trim already took */
  spent: Float64Array;
  /** 1 where the gap before the unit may be stretched */
  gap: Uint8Array;
  /** 1 where a line may end after the unit */
  breakAfter: Uint8Array;
  /** of the hyphen that a line is given if it ends after the unit */
  hyphen: Float64Array;
  /** Han characters in the unit, a Latin run counting as two at most: a last line needs two */
  weight: Uint8Array;
}

/** @param items of one paragraph, widths in em @returns what line breaking asks of them, worked out once */
export function prepareParagraph(items: Item[]): PreparedParagraph {
  const count = items.length;
  const prepared: PreparedParagraph = {
    items,
    width: Float64Array.from(items, (item) => item.width),
    left: Float64Array.from(items, (item) => item.left),
    right: Float64Array.from(items, (item) => item.right),
    trim: new Float64Array(count),
    gives: Float64Array.from(items, (item) => GIVES[item.kind]),
    spent: new Float64Array(count),
    gap: new Uint8Array(count),
    breakAfter: new Uint8Array(count),
    hyphen: Float64Array.from(items, (item) => item.hyphen?.width ?? 0),
    weight: Uint8Array.from(items, weightOf),
  };
  for (let at = 1; at < count; at++) {
    const before = items[at - 1] as Item;
    const item = items[at] as Item;
    const { first, second } = adjacentTrim(before, item);
    prepared.trim[at] = first + second;
    prepared.spent[at] = (first ? GIVES[before.kind] : 0) + (second ? GIVES[item.kind] : 0);
    prepared.gap[at] = mayStretch(before, item) ? 1 : 0;
    prepared.breakAfter[at - 1] = mayBreak(before, item) ? 1 : 0;
  }
  return prepared;
}

/** The units of one line, with the hyphen that stands at its end if a word is divided there. */
export function lineItems({ items, breakAfter }: PreparedParagraph, from: number, to: number): Item[] {
  const line = items.slice(from, to);
  const hyphen = to < items.length && breakAfter[to - 1] === 1 ? items[to - 1]?.hyphen : undefined;
  return hyphen ? [...line, hyphen] : line;
}

function weightOf(item: Item): number {
  if (item.kind === 'han') return 1;
  return item.kind === 'latin' ? Math.min(2, item.text.length) : item.kind === 'dash' ? 2 : 0;
}
