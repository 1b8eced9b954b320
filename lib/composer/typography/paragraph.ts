import { lastLineCost, pushInCost, stretchCost, UNSETTABLE } from './line-cost';
import type { PreparedParagraph } from './prepared-paragraph';

/**
 * Total-fit line breaking after Knuth and Plass, for Chinese: a paragraph is not broken once but offered in
 * several line counts, each with its best breaks and its cost. This choice of a line more or less in each
 * paragraph is the finest means a page has to fill exactly.
 */

export interface ParagraphFit {
  lines: number;
  cost: number;
  /** for each line the index of the unit after its last */
  breaks: number[];
}

export interface ParagraphShape {
  /** line length, em */
  measure: number;
  /** indent of the first line, em */
  indent: number;
}

/** em of blanks side by side that somebody meant as a distance */
const WIDE_BLANK = 1.5;
const COUNTS_OFFERED = 3;
const COUNTS_KEPT = 4;

/** What a paragraph that cannot be set well is allowed: wide gaps and bursting units, then to break anywhere. */
type Patience = 'strict' | 'patient' | 'anywhere';

const DIVIDED_WORD = 12;
/** A break that the rules forbid, where a run of marks leaves no other: as few of them as can be. */
const FORBIDDEN_BREAK = 20_000;

/**
 * @returns the ways to set the paragraph, fewest lines first, at most three line counts; never empty, whatever
 * the text. No line is wider than the measure, but one of a single unit may be.
 */
export function fitParagraph(paragraph: PreparedParagraph, shape: ParagraphShape): ParagraphFit[] {
  for (const patience of ['strict', 'patient'] as const) {
    const fits = search(paragraph, shape, patience);
    if (fits.length > 0) return fits;
  }
  return search(paragraph, shape, 'anywhere');
}

function search(paragraph: PreparedParagraph, shape: ParagraphShape, patience: Patience): ParagraphFit[] {
  const count = paragraph.items.length;
  const most = maxLines(paragraph, shape, patience);
  const cost = new Float64Array((count + 1) * most).fill(UNSETTABLE);
  const from = new Int32Array((count + 1) * most);
  cost[0] = 0;
  for (let start = 0; start < count; start++) {
    const low = fewest(cost, start, most);
    if (low === most) continue;
    const high = Math.min(most - 1, low + COUNTS_KEPT);
    forEachLine(paragraph, shape, start, patience, (end, price) => {
      for (let lines = low; lines < high; lines++) {
        const total = (cost[start * most + lines] as number) + price;
        const at = end * most + lines + 1;
        if (total < (cost[at] as number)) {
          cost[at] = total;
          from[at] = start;
        }
      }
    });
  }
  return collect(cost, from, count, most);
}

/** Calls back with every line that can begin at `start`: index after its last unit, and its cost. */
function forEachLine(
  p: PreparedParagraph,
  shape: ParagraphShape,
  start: number,
  patience: Patience,
  found: (end: number, cost: number) => void,
): void {
  const count = p.items.length;
  const patient = patience !== 'strict';
  const target = shape.measure - (start === 0 ? shape.indent : 0);
  let width = -(p.left[start] as number);
  let gives = 0;
  let gaps = 0;
  let weight = 0;
  for (let at = start; at < count; at++) {
    if (at > start) {
      width -= p.trim[at] as number;
      gives -= p.spent[at] as number;
      gaps += p.gap[at] as number;
    }
    width += p.width[at] as number;
    weight += p.weight[at] as number;
    if (at > start || (p.left[at] as number) === 0) gives += p.gives[at] as number;
    const air = p.right[at] as number;
    if (width - Math.max(0.5, air) - gives > target + 0.02 && (at > start || !patient)) return;
    const last = at === count - 1;
    const forbidden = !last && p.breakAfter[at] === 0;
    if (forbidden && patience !== 'anywhere') continue;
    const hyphen = last || forbidden ? 0 : (p.hyphen[at] as number);
    const lack = lineLack(target - (width + hyphen - air), air);
    const canGive = Math.max(0, gives - (air > 0 ? (p.gives[at] as number) : 0));
    let price: number;
    if (lack < -0.005) price = pushInCost(-lack, patient && at === start ? -lack : canGive);
    else if (last) price = 0;
    else price = stretchCost(lack, gaps, patient);
    if (last && price < UNSETTABLE) price += lastLineCost(weight, start === 0, shape.measure);
    if (forbidden) price += FORBIDDEN_BREAK;
    else if (hyphen > 0) price += DIVIDED_WORD;
    if (price < UNSETTABLE) found(at + 1, price);
  }
}

/** A wide blank at the end of a line gives up only what it must: before it nothing is spaced out. */
export const lineLack = (lack: number, air: number): number =>
  lack > 0 && air >= WIDE_BLANK ? Math.max(0, lack - air) : lack;

function maxLines(p: PreparedParagraph, shape: ParagraphShape, patience: Patience): number {
  let width = shape.indent;
  for (let at = 0; at < p.width.length; at++) width += p.width[at] as number;
  // units of a little more than half a measure stand one on a line
  return Math.ceil((width / shape.measure) * (patience === 'strict' ? 1.6 : 2.2)) + COUNTS_KEPT + 3;
}

function fewest(cost: Float64Array, at: number, most: number): number {
  let lines = 0;
  while (lines < most && cost[at * most + lines] === UNSETTABLE) lines++;
  return lines;
}

function collect(cost: Float64Array, from: Int32Array, count: number, most: number): ParagraphFit[] {
  const first = fewest(cost, count, most);
  const fits: ParagraphFit[] = [];
  for (let lines = first; lines < Math.min(most, first + COUNTS_OFFERED); lines++) {
    const total = cost[count * most + lines] as number;
    if (total === UNSETTABLE) continue;
    const breaks: number[] = [];
    for (let at = count, left = lines; at > 0; left--) {
      breaks.unshift(at);
      at = from[at * most + left] as number;
    }
    fits.push({ lines, cost: total, breaks });
  }
  return fits;
}
