import type { ComposerReport } from './page';

/**
 * The place in a page's order of importance that a report of this length usually gets: the long one leads, a
 * notice stands at the foot. Only for looking at a report before it has a page; on a page editors decide.
 * @returns rank as `headlineSizes` reads it, 1 = lead
 */
export function likelyRank({ body }: Pick<ComposerReport, 'body'>): number {
  const characters = body.reduce((sum, { text }) => sum + text.length, 0);
  return RANKS.find(({ from }) => characters >= from)?.rank ?? LAST;
}

/** from so many characters on; house measure of a six- to eight-report page */
const RANKS = [
  { from: 1000, rank: 1 },
  { from: 700, rank: 2 },
  { from: 400, rank: 3 },
  { from: 200, rank: 5 },
] as const;
const LAST = 7;
