import type { Glyph } from '@/lib/composer/display-list';
import { adjacentTrim, GIVES, GIVING_ORDER, mayStretch } from './compression';
import type { Item } from './item';
import { lineLack } from './paragraph';

/**
 * Puts the units of one line in their places. The order is clreq's: first the marks lose their air (neighbours,
 * line start, line end), then a line that is too long is pushed in, one that is too short is opened.
 */

export type Alignment = 'justify' | 'left' | 'centre' | 'right';

export interface SetLine {
  /** places in em from the start of the measure; spaces are left out */
  glyphs: Glyph[];
  /** natural width after trimming, em */
  natural: number;
  /** mean gap that justification opened, em */
  gap: number;
  /** em by which the line exceeds its measure after all has been given; 0 in a sound line */
  excess: number;
}

/** Em that the gap between Han and Latin may take before characters are spaced. */
const HAN_LATIN_GAP = 0.25;
/** Em that justification opens between two characters at most. */
const WIDEST_GAP = 1;

interface TrimmedItem {
  item: Item;
  left: number;
  right: number;
  after: number;
}

/**
 * @param measure em
 * @param align `justify` opens the line to the measure; give `left` for the last line of a paragraph
 */
export function setLine(items: Item[], measure: number, align: Alignment): SetLine {
  const line = trimmed(items);
  const natural = line.reduce((sum, one) => sum + one.item.width - one.left - one.right, 0);
  const lack = lineLack(measure - natural, line.at(-1)?.right ?? 0);
  let excess = 0;
  let start = 0;
  if (lack < -0.005) excess = pushIn(line, -lack);
  else if (align === 'justify') open(line, lack);
  else if (align === 'centre') start = lack / 2;
  else if (align === 'right') start = lack;
  const gap = align === 'justify' && lack > 0 ? lack / Math.max(1, line.length - 1) : 0;
  return { glyphs: glyphsOf(line, start), natural, gap, excess };
}

/** Width of a line set naturally, em. */
export const naturalWidth = (items: Item[]): number =>
  trimmed(items).reduce((sum, one) => sum + one.item.width - one.left - one.right, 0);

function trimmed(items: Item[]): TrimmedItem[] {
  const line = items.map((item) => ({ item, left: 0, right: 0, after: 0 }));
  for (let at = 1; at < line.length; at++) {
    const before = line[at - 1] as TrimmedItem;
    const one = line[at] as TrimmedItem;
    const { first, second } = adjacentTrim(before.item, one.item);
    if (first) before.right = first;
    if (second) one.left = second;
  }
  const head = line[0];
  const tail = line.at(-1);
  if (head?.item.left) head.left = head.item.left;
  if (tail?.item.right) tail.right = tail.item.right;
  return line;
}

/** @returns em that could not be given */
function pushIn(line: TrimmedItem[], excess: number): number {
  let need = excess;
  for (const kinds of GIVING_ORDER) {
    const givers = line.filter((one) => kinds.includes(one.item.kind) && !one.left && !one.right);
    const sum = givers.reduce((total, one) => total + GIVES[one.item.kind], 0);
    if (sum === 0) continue;
    const share = Math.min(1, need / sum);
    for (const one of givers) {
      const given = GIVES[one.item.kind] * share;
      if (one.item.kind === 'open') one.left += given;
      else one.right += given;
    }
    need -= sum * share;
    if (need < 0.005) return 0;
  }
  return need;
}

function open(line: TrimmedItem[], lack: number): void {
  const gaps = line.slice(0, -1).filter((one, at) => mayStretch(one.item, (line[at + 1] as TrimmedItem).item));
  // a line with a word too long beside it is left short: characters strewn over it would be no line
  if (lack > WIDEST_GAP * gaps.length) return;
  const mixed = gaps.filter((one) => isMixed(one, line[line.indexOf(one) + 1]));
  const each = mixed.length > 0 ? Math.min(HAN_LATIN_GAP, lack / mixed.length) : 0;
  for (const one of mixed) one.after += each;
  const rest = lack - each * mixed.length;
  for (const one of gaps) one.after += rest / gaps.length;
}

function isMixed(first: TrimmedItem, second: TrimmedItem | undefined): boolean {
  const kinds = [first.item.kind, second?.item.kind];
  return kinds.includes('space') || (kinds.includes('latin') && kinds.includes('han'));
}

function glyphsOf(line: TrimmedItem[], start: number): Glyph[] {
  const glyphs: Glyph[] = [];
  let x = start;
  for (const { item, left, right, after } of line) {
    const from = x - left + item.inset;
    if (item.glyphs) for (const glyph of item.glyphs) glyphs.push({ ...glyph, x: from + glyph.x });
    else if (item.kind !== 'space') glyphs.push({ text: item.text, x: from });
    x += item.width - left - right + after;
  }
  return glyphs;
}
