import type { Shelf } from './shelf';

/**
 * Least and greatest area of every set of pieces, in columns × lines. A part of the page is worth keeping only
 * if the pieces outside it can still fill exactly what it leaves.
 */
export interface AreaBounds {
  least: Float64Array;
  most: Float64Array;
  page: number;
  all: number;
}

/** @param shelves of each piece by width */
export function areaBounds(shelves: (Shelf | undefined)[][], page: number): AreaBounds {
  const all = (1 << shelves.length) - 1;
  const least = new Float64Array(all + 1);
  const most = new Float64Array(all + 1);
  const single = shelves.map(areaRange);
  for (let set = 1; set <= all; set++) {
    const lowest = set & -set;
    const range = single[31 - Math.clz32(lowest)] as [number, number];
    least[set] = (least[set ^ lowest] as number) + range[0];
    most[set] = (most[set ^ lowest] as number) + range[1];
  }
  return { least, most, page, all };
}

/** Least and greatest area that one piece can take; [∞, 0] if it cannot be set at all. */
export function areaRange(shelves: (Shelf | undefined)[]): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  shelves.forEach((shelf, width) => {
    for (const height of shelf?.heights ?? []) {
      least = Math.min(least, width * height);
      most = Math.max(most, width * height);
    }
  });
  return [least, most];
}

/** Heights between which a set of this width leaves room that the others can fill. */
export function heightRange(bounds: AreaBounds, set: number, width: number): [number, number] {
  const rest = bounds.all ^ set;
  const low = Math.ceil((bounds.page - (bounds.most[rest] as number)) / width - 1e-9);
  const high = Math.floor((bounds.page - (bounds.least[rest] as number)) / width + 1e-9);
  return [low, high];
}
