import type { PageFacts } from './facts';
import type { PageState } from './states';

/** A composed page with one signed report on it, in whatever state a test asks for. */
export function pageIn(state: PageState, changes: Partial<PageFacts> = {}): PageFacts {
  return {
    id: 'page',
    issueId: 'issue',
    issueState: 'open',
    number: 3,
    name: '教育',
    state,
    version: 1,
    proofRounds: 3,
    inputHash: 'input-1',
    layout: { id: 'layout', inputHash: 'input-1', sheetHash: 'sheet-1', oversetLines: 0, missing: [] },
    reports: [{ id: 'report', headline: '读书节开幕', state: 'signed' }],
    ...changes,
  };
}
