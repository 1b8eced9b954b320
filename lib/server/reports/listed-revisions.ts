import type { Level } from '@/lib/domain/reports/policy';
import type { RevisionKind } from '../db/generated/client';
import type { OpenRow } from './open-select';

export interface ListedRevision {
  id: string;
  number: number;
  kind: RevisionKind;
  level: Level | null;
  by: string;
  at: string;
  /** it says the same as the working copy */
  isNow: boolean;
}

/** The newest first. */
export function listedRevisions({
  revisions,
  contentHash,
}: Pick<OpenRow, 'revisions' | 'contentHash'>): ListedRevision[] {
  return revisions.map(({ id, number, kind, level, by, at, hash }) => ({
    id,
    number,
    kind,
    level,
    by: by.name,
    at: at.toISOString(),
    isNow: hash === contentHash,
  }));
}
