import type { Entry } from './entry';

/** Three parts in a pile can be cut in two ways: the same layout comes twice, at the same cost but for rounding. */
const SAME = 1e-7;

/** The best ways in which a set of pieces fills a width, for each height. */
export class Shelf {
  /** heights that can be filled, ascending once `close` was called */
  heights: number[] = [];
  /** least cost of each height */
  readonly least: Float64Array;
  /** cost from which a new entry finds no place */
  readonly worst: Float64Array;
  private readonly entries: (Entry[] | undefined)[];

  constructor(tallest: number) {
    this.least = new Float64Array(tallest + 1).fill(Number.POSITIVE_INFINITY);
    this.worst = new Float64Array(tallest + 1).fill(Number.POSITIVE_INFINITY);
    this.entries = new Array(tallest + 1);
  }

  at(height: number): Entry[] {
    return this.entries[height] ?? [];
  }

  add(height: number, entry: Entry, kept: number): void {
    if (entry.cost >= (this.worst[height] as number)) return;
    let list = this.entries[height];
    if (!list) {
      list = [];
      this.entries[height] = list;
      this.heights.push(height);
    }
    let at = list.length;
    while (at > 0 && (list[at - 1] as Entry).cost > entry.cost - SAME) at--;
    const next = list[at];
    if (next && next.cost < entry.cost + SAME) return;
    list.splice(at, 0, entry);
    if (list.length > kept) list.length = kept;
    if (list.length === kept) this.worst[height] = (list[kept - 1] as Entry).cost;
    this.least[height] = (list[0] as Entry).cost;
  }

  /** Sorts the heights and drops what is dearer than the cheapest by more than `margin`. */
  close(margin: number): void {
    let best = Number.POSITIVE_INFINITY;
    for (const height of this.heights) best = Math.min(best, this.least[height] as number);
    const kept: number[] = [];
    for (const height of this.heights) {
      const list = (this.entries[height] as Entry[]).filter((entry) => entry.cost <= best + margin);
      this.entries[height] = list.length > 0 ? list : undefined;
      if (list.length > 0) kept.push(height);
      else this.least[height] = Number.POSITIVE_INFINITY;
    }
    this.heights = kept.sort((a, b) => a - b);
  }
}
