import type { MeasuredCopy, MeasuredUnit } from './measured-copy';
import type { Run } from './slots';

/**
 * Pours the copy of a report into the free runs of its block and chooses, paragraph by paragraph, how many
 * lines each takes, so that the last line of the last column is filled, no subhead is stranded at a foot and
 * no last line of a paragraph stands alone at the head of a column (孤行). Estimate and typesetter both call
 * this: what the table promises is what is set.
 */
export interface Flow {
  cost: number;
  /** lines of each unit */
  picks: number[];
  /** slot at which each unit begins */
  starts: number[];
  /** slots left empty, before subheads and at the end */
  blanks: number;
  widows: number;
}

const WIDOW = 18;
const FIRST_LINE_AT_FOOT = 1.5;
const BLANK_AT_END = 8;
const BLANK_WITHIN = 11;
const MOST_BLANKS = 3;
/** lines of copy that must follow a subhead in the same column */
const UNDER_SUBHEAD = 2;
/** window of positions around the shortest setting that the search looks at */
const WINDOW = 28;

/** @returns the best flow that uses at most all slots and leaves at most three empty, or null */
export function flowCopy(copy: MeasuredCopy, runs: Run[]): Flow | null {
  const column = new Column(runs);
  const stages = copy.units.length;
  const bases = stageBases(copy.units);
  const cost = new Float64Array((stages + 1) * WINDOW).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((stages + 1) * WINDOW);
  const lines = new Int32Array((stages + 1) * WINDOW);
  cost[0] = 0;
  copy.units.forEach((unit, stage) => {
    for (let offset = 0; offset < WINDOW; offset++) {
      const before = cost[stage * WINDOW + offset] as number;
      if (before === Number.POSITIVE_INFINITY) continue;
      const at = (bases[stage] as number) + offset;
      const start = unit.subhead ? column.roomFor(at, unit.base + UNDER_SUBHEAD, unit.base) : at;
      if (start < 0 || start - at > MOST_BLANKS) continue;
      for (const option of unit.options) {
        const end = start + option.lines;
        const to = end - (bases[stage + 1] as number);
        if (end > column.slots || to < 0 || to >= WINDOW) continue;
        const price =
          before +
          option.cost +
          (start - at) * BLANK_WITHIN +
          (unit.subhead ? 0 : column.breakCost(start, option.lines));
        const index = (stage + 1) * WINDOW + to;
        if (price >= (cost[index] as number)) continue;
        cost[index] = price;
        from[index] = offset;
        lines[index] = option.lines;
      }
    }
  });
  return best(copy.units, bases, column, cost, from, lines);
}

function best(
  units: MeasuredUnit[],
  bases: number[],
  column: Column,
  cost: Float64Array,
  from: Int32Array,
  lines: Int32Array,
): Flow | null {
  const last = units.length;
  let chosen = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset < WINDOW; offset++) {
    const empty = column.slots - (bases[last] as number) - offset;
    if (empty < 0 || empty > MOST_BLANKS) continue;
    const total = (cost[last * WINDOW + offset] as number) + empty * BLANK_AT_END;
    if (total < least) {
      least = total;
      chosen = offset;
    }
  }
  if (chosen < 0) return null;
  const picks: number[] = [];
  const starts: number[] = [];
  let widows = 0;
  for (let stage = last, offset = chosen; stage > 0; stage--) {
    const index = stage * WINDOW + offset;
    const count = lines[index] as number;
    const start = (bases[stage] as number) + offset - count;
    picks.unshift(count);
    starts.unshift(start);
    if (!units[stage - 1]?.subhead && column.isWidow(start, count)) widows++;
    offset = from[index] as number;
  }
  const used = picks.reduce((sum, count) => sum + count, 0);
  return { cost: least, picks, starts, blanks: column.slots - used, widows };
}

/** Fewest lines up to each stage: windows of positions are counted from here. */
function stageBases(units: MeasuredUnit[]): number[] {
  const bases = [0];
  for (const { options } of units) {
    let fewest = Number.POSITIVE_INFINITY;
    for (const { lines } of options) fewest = Math.min(fewest, lines);
    bases.push((bases.at(-1) as number) + fewest);
  }
  return bases;
}

/** The runs as one long column of slots. */
class Column {
  readonly slots: number;
  /** slots left in the run, this one included */
  private readonly left: Int32Array;
  private readonly head: Uint8Array;

  constructor(runs: Run[]) {
    this.slots = runs.reduce((sum, run) => sum + run.lines, 0);
    this.left = new Int32Array(this.slots);
    this.head = new Uint8Array(this.slots);
    let at = 0;
    for (const run of runs) {
      this.head[at] = 1;
      for (let line = 0; line < run.lines; line++) this.left[at++] = run.lines - line;
    }
  }

  /** First slot from `at` on whose run still has `wanted` lines; in the last run `needed` must do. */
  roomFor(at: number, wanted: number, needed: number): number {
    let slot = at;
    while (slot < this.slots && (this.left[slot] as number) < wanted) {
      const next = slot + (this.left[slot] as number);
      if (next >= this.slots) return (this.left[slot] as number) >= needed ? slot : -1;
      slot = next;
    }
    return slot < this.slots ? slot : -1;
  }

  isWidow(start: number, lines: number): boolean {
    return lines > 1 && this.head[start + lines - 1] === 1;
  }

  breakCost(start: number, lines: number): number {
    if (lines < 2) return 0;
    const widow = this.head[start + lines - 1] === 1 ? WIDOW : 0;
    return widow + (this.left[start] === 1 ? FIRST_LINE_AT_FOOT : 0);
  }
}
