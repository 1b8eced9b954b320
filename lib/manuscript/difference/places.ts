import type { ContentDifference } from '@/lib/manuscript/difference/content';
import type { TextRun } from '@/lib/manuscript/difference/characters';

/** 改N处: how many separate places changed. What was struck and what was written there instead are one place. */
export function changedPlaces({ fields, body }: ContentDifference): number {
  return [...fields, ...body].reduce((sum, { runs }) => sum + placesIn(runs), 0);
}

function placesIn(runs: readonly TextRun[]): number {
  return runs.filter((run, index) => run.kind !== 'same' && (index === 0 || runs[index - 1]?.kind === 'same')).length;
}
