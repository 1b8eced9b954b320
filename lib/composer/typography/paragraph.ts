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

const COUNTS_OFFERED = 3;
const COUNTS_KEPT = 4;

/**
 * @returns the ways to set the paragraph, fewest lines first, at most three line counts; never empty for a text
 * with at least one unit
 */
export function fitParagraph(paragraph: PreparedParagraph, shape: ParagraphShape): ParagraphFit[] {
  const fits = search(paragraph, shape, false);
  return fits.length > 0 ? fits : search(paragraph, shape, true);
}

function search(paragraph: PreparedParagraph, shape: ParagraphShape, patient: boolean): ParagraphFit[] {
  const count = paragraph.items.length;
  const most = maxLines(paragraph, shape);
  const cost = new Float64Array((count + 1) * most).fill(UNSETTABLE);
  const from = new Int32Array((count + 1) * most);
  cost[0] = 0;
  for (let start = 0; start < count; start++) {
    const low = fewest(cost, start, most);
    if (low === most) continue;
    const high = Math.min(most - 1, low + COUNTS_KEPT);
    forEachLine(paragraph, shape, start, patient, (end, price) => {
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
  patient: boolean,
  found: (end: number, cost: number) => void,
): void {
  const count = p.items.length;
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
    if (width - 0.5 - gives > target + 0.02 && (at > start || !patient)) return;
    const last = at === count - 1;
    if (!last && p.breakAfter[at] === 0) continue;
    const air = p.right[at] as number;
    const lack = target - (width - air);
    const canGive = Math.max(0, gives - (air > 0 ? (p.gives[at] as number) : 0));
    let price: number;
    if (lack < -0.005) price = pushInCost(-lack, patient && at === start ? -lack : canGive);
    else if (last) price = 0;
    else price = stretchCost(lack, gaps, patient);
    if (last && price < UNSETTABLE) price += lastLineCost(weight, start === 0, shape.measure);
    if (price < UNSETTABLE) found(at + 1, price);
  }
}

function maxLines(p: PreparedParagraph, shape: ParagraphShape): number {
  let width = shape.indent;
  for (let at = 0; at < p.width.length; at++) width += p.width[at] as number;
  return Math.ceil((width / shape.measure) * 1.6) + COUNTS_KEPT + 3;
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
