import type { ContentDifference } from './content';
import type { TextRun } from './characters';

/** 改N处: how often the text was changed. What was struck and what was written there instead are one change. */
export function countChanges({ fields, body }: ContentDifference): number {
  return [...fields, ...body].reduce((sum, { runs }) => sum + changesIn(runs), 0);
}

function changesIn(runs: readonly TextRun[]): number {
  return runs.filter((run, index) => run.kind !== 'same' && (index === 0 || runs[index - 1]?.kind === 'same')).length;
}
