import type { Finding } from '@/lib/checks/finding';
import { anchorAt } from '@/lib/manuscript/anchor';
import { anchorMover } from '@/lib/manuscript/move-anchor';
import type { Passage } from '@/lib/manuscript/passages';

export interface Proofread {
  passages: readonly Passage[];
  findings: readonly Finding[];
}

/** The findings that an edit brought: all but those that stood at the same words before it. */
export function newFindings(before: Proofread, after: Proofread): Set<Finding> {
  const move = anchorMover(before.passages, after.passages);
  const old = new Set(
    before.findings.flatMap((finding) => {
      const passage = before.passages.find(({ id }) => id === finding.passage);
      const moved = passage && move(anchorAt(passage, finding.offset, finding.length));
      if (moved?.state !== 'kept') return [];
      return [placeOf({ ...finding, passage: moved.anchor.passage, offset: moved.anchor.offset })];
    }),
  );
  return new Set(after.findings.filter((finding) => !old.has(placeOf(finding))));
}

function placeOf({ rule, passage, offset, length }: Finding): string {
  return [rule, passage, offset, length].join(' ');
}
