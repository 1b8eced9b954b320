import type { Metrics } from '@/lib/composer/typography/metrics';
import { fitParagraph, type ParagraphFit } from '@/lib/composer/typography/paragraph';
import type { CopyUnit } from './copy';
import { subheadLines } from './subhead';

/**
 * The copy of a report at one measure: how many lines each unit takes, with the choices it offers, and what it
 * costs to set the whole some lines longer or shorter. A line count does not depend on where the copy is put,
 * which is what makes exact copyfitting a matter of whole numbers.
 */
export interface MeasuredCopy {
  /** em */
  measure: number;
  units: MeasuredUnit[];
  /** lines with every unit set at its best */
  lines: number;
  /** cost of setting the copy d lines longer, d from −LONGEST_FLEX to +LONGEST_FLEX */
  flex: Float64Array;
}

export interface MeasuredUnit {
  unit: CopyUnit;
  options: UnitOption[];
  /** lines of the cheapest option */
  base: number;
  /** of a subhead: its lines */
  subhead?: string[];
}

interface UnitOption {
  lines: number;
  cost: number;
  fit?: ParagraphFit;
}

export const LONGEST_FLEX = 6;
/** first-line indent of Chinese paragraphs, em */
export const INDENT = 2;
/** weight of typographic cost beside the costs of the page */
const TYPOGRAPHY = 0.05;
const LINE_CHANGED = 0.2;
/** typographic cost above the best from which a line count is not offered */
const TOO_UGLY = 160;

/**
 * @param measure of a text column, em @returns the lines that each unit can take, and what a change of the sum costs
 */
export function measureCopy(units: CopyUnit[], measure: number, metrics: Metrics): MeasuredCopy {
  const measured = units.map((unit) => measureUnit(unit, measure, metrics));
  return {
    measure,
    units: measured,
    lines: measured.reduce((sum, unit) => sum + unit.base, 0),
    flex: flexibility(measured),
  };
}

function measureUnit(unit: CopyUnit, measure: number, metrics: Metrics): MeasuredUnit {
  if (unit.kind === 'subhead') {
    const subhead = subheadLines(unit.text, measure, metrics);
    const lines = subhead.length + 1;
    return { unit, subhead, base: lines, options: [{ lines, cost: 0 }] };
  }
  const fits = fitParagraph(unit.prepared, { measure, indent: INDENT });
  const best = fits.reduce((cheapest, fit) => (fit.cost < cheapest.cost ? fit : cheapest));
  const options = fits
    .filter((fit) => fit.cost < best.cost + TOO_UGLY)
    .map((fit) => ({
      lines: fit.lines,
      cost: fit.cost * TYPOGRAPHY + Math.abs(fit.lines - best.lines) * LINE_CHANGED,
      fit,
    }));
  return { unit, base: best.lines, options };
}

/** Knapsack over the units: the least cost of each total change of lines. */
function flexibility(units: MeasuredUnit[]): Float64Array {
  const width = 2 * LONGEST_FLEX + 1;
  let flex = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  flex[LONGEST_FLEX] = 0;
  for (const { options, base } of units) {
    const next = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
    for (let at = 0; at < width; at++) {
      for (const option of options) {
        const to = at + option.lines - base;
        const cost = (flex[at] as number) + option.cost;
        if (to >= 0 && to < width && cost < (next[to] as number)) next[to] = cost;
      }
    }
    flex = next;
  }
  return flex;
}
