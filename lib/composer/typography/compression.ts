import type { Item, ItemKind } from './item';

/**
 * How much air punctuation gives up. Two marks side by side always lose half an em together (clreq §3.1.6.1);
 * beyond that a full line is pushed in, in clreq's order: word space, middle dot, brackets, pauses, stops.
 */

/** Em that a mark can give when its line is pushed in. Stops give least: a sentence should be heard to end. */
export const GIVES: Readonly<Record<ItemKind, number>> = {
  space: 0.2,
  middle: 0.2,
  open: 0.45,
  close: 0.45,
  pause: 0.45,
  stop: 0.2,
  han: 0,
  dash: 0,
  connector: 0,
  latin: 0,
};

/** Kinds in the order in which they are asked to give. */
export const GIVING_ORDER: readonly (readonly ItemKind[])[] = [
  ['space'],
  ['middle'],
  ['open', 'close'],
  ['pause'],
  ['stop'],
];

export interface AdjacentTrim {
  /** em taken from the right of the first */
  first: number;
  /** em taken from the left of the second */
  second: number;
}

const NONE: AdjacentTrim = { first: 0, second: 0 };
const FIRST: AdjacentTrim = { first: 0.5, second: 0 };
const SECOND: AdjacentTrim = { first: 0, second: 0.5 };

/** What two neighbours lose: `。“`, `”，` and `“《` are set in one and a half em. */
export function adjacentTrim(first: Item, second: Item): AdjacentTrim {
  if (first.kind === 'space' || second.kind === 'space') return NONE;
  if (first.right && (second.left || second.right)) return FIRST;
  if (first.left && second.left) return SECOND;
  return NONE;
}

/** Whether the gap between two units may be opened to justify a line: dashes and parts of one Latin run keep together. */
export const mayStretch = (first: Item, second: Item): boolean =>
  first.kind !== 'dash' && second.kind !== 'dash' && !(first.kind === 'latin' && second.kind === 'latin');

/** Line breaking rule at clreq's basic level. */
export const mayBreak = (first: Item, second: Item): boolean => !first.noEnd && !second.noStart && !second.joined;
