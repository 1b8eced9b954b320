import { sharedCount, shingles } from './shingles';

/**
 * How much of the shorter of two reports stands in the other: 0 to 1. Unlike the overlap of both it
 * also finds a report that was taken into a longer one.
 */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : sharedCount(a, b) / shorter;
}

/** 疑似一稿多投, 部分雷同, or neither. */
export type Likeness = 'duplicate' | 'partial' | 'different';

export const DUPLICATE = 0.5;
export const PARTIAL = 0.3;

/** @param share of equal pieces, 0 to 1 (`containment`) @returns what the two texts are to each other */
export function likeness(share: number): Likeness {
  if (share >= DUPLICATE) return 'duplicate';
  return share >= PARTIAL ? 'partial' : 'different';
}

export interface Compared {
  /** containment, 0 to 1 */
  share: number;
  likeness: Likeness;
}

/** Compares two texts in full; for candidates that share a band. */
export function compareTexts(a: string, b: string): Compared {
  const share = containment(shingles(a), shingles(b));
  return { share, likeness: likeness(share) };
}
