import { flowCopy } from '@/lib/composer/copyfit/flow';
import type { MeasuredCopy } from '@/lib/composer/copyfit/measured-copy';
import { type Run, totalLines } from '@/lib/composer/copyfit/slots';

/** Copy poured into the runs of its block: for each unit its first slot and its lines. */
export interface Poured {
  starts: number[];
  picks: number[];
  /** lines that found no place */
  overset: number;
  /** slots left empty */
  blanks: number;
}

/**
 * Pours as the estimate promised. If the text has changed since and no longer fits, it is set as tight or as
 * wide as needed and what is over or left is counted.
 */
export function pour(copy: MeasuredCopy, runs: Run[]): Poured {
  const flow = flowCopy(copy, runs);
  if (flow) return { starts: flow.starts, picks: flow.picks, overset: 0, blanks: flow.blanks };
  const slots = totalLines(runs);
  const tight = copy.lines > slots;
  const picks = copy.units.map((unit) => (tight ? Math.min(...unit.options.map((option) => option.lines)) : unit.base));
  const starts: number[] = [];
  let at = 0;
  for (const pick of picks) {
    starts.push(at);
    at += pick;
  }
  return { starts, picks, overset: Math.max(0, at - slots), blanks: Math.max(0, slots - at) };
}
