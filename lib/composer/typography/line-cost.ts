/**
 * What a line costs to the eye. Zero is a line of natural width; a line that is pushed in costs a little,
 * a stretched line grows with the square of the gap, and beyond a sixth of an em it is a blemish.
 */

/** Em of gap between characters from which a reader sees a stretched line. */
const VISIBLE_GAP = 0.16;
const LONE_CHARACTER = 400;
const SHORT_LAST_LINE = 6;
export const UNSETTABLE = Number.POSITIVE_INFINITY;

/** A line wider than its measure by `excess` em whose marks can give `gives` em; push-in comes before push-out. */
export function pushInCost(excess: number, gives: number): number {
  if (excess > gives + 0.01) return UNSETTABLE;
  const share = excess / (gives || 1);
  return 1 + 12 * share * share;
}

/** A line short of its measure by `lack` em over `gaps` gaps. `patient` accepts any gap: nothing better exists. */
export function stretchCost(lack: number, gaps: number, patient: boolean): number {
  const gap = lack / Math.max(1, gaps);
  if (gap <= VISIBLE_GAP) return 30 * (gap / VISIBLE_GAP) ** 2;
  if (gap > 0.5 && !patient) return UNSETTABLE;
  return 40 + 400 * (gap - VISIBLE_GAP);
}

/** The last line: 孤字不成行, it needs two Han characters, and in columns of usual width better three. */
export function lastLineCost(weight: number, firstToo: boolean, measure: number): number {
  if (firstToo) return 0;
  if (weight < 2) return LONE_CHARACTER;
  return weight < 3 && measure > 9 ? SHORT_LAST_LINE : 0;
}
