/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** 0 ≤ n < 1 */
  next(): number;
  /** from low to high, both included */
  int(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  odds(share: number): boolean;
}

/** mulberry32 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { next, int, pick: (from) => from[int(0, from.length - 1)] as never, odds: (share) => next() < share };
}
