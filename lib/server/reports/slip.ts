import type { Actor } from '@/lib/domain/actor';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { type Level, levelOfState, levels, levelsOf } from '@/lib/domain/reports/policy';
import { waitsForActor } from '@/lib/domain/reports/waiting';
import type { ReportContent } from '@/lib/manuscript/content';
import { contentDifference } from '@/lib/manuscript/difference/content';
import { countChanges } from '@/lib/manuscript/difference/count-changes';
import { db } from '../db/client';
import type { OpenRow } from './open-select';

/** One seal of the slip 稿签. */
export interface SlipLine {
  level: Level;
  standing: 'signed' | 'void' | 'you' | 'wait' | 'skip';
  /** who signed; before that, at the first level, who has it in hand */
  name: string | null;
  at: string | null;
  /** changes of the text since */
  changes: number;
  /** a second person's word on the last level's own change */
  confirmedBy: string | null;
}

export async function slipOf(actor: Actor, row: OpenRow, facts: ReportFacts, now: ReportContent): Promise<SlipLine[]> {
  const current = levelOfState(facts.state);
  const waits = waitsForActor(facts, actor);
  const changed = row.signatures.filter(({ contentHash }) => contentHash !== facts.contentHash);
  const then = await contentsOf(changed.map(({ revisionId }) => revisionId));
  const changesSince = (revisionId: string) => {
    const before = then.get(revisionId);
    return before ? countChanges(contentDifference(before, now)) : 0;
  };
  return levels.map((level): SlipLine => {
    const given = row.signatures.filter((signature) => signature.level === level && !signature.confirms);
    const valid = given.find(({ voidedAt }) => voidedAt === null);
    const fallen = given.at(-1);
    const confirmed = row.signatures.find(
      (signature) => signature.level === level && signature.confirms && signature.voidedAt === null,
    );
    const blank = { name: null, at: null, changes: 0, confirmedBy: null };
    if (valid) {
      return {
        level,
        standing: 'signed',
        name: valid.signer.name,
        at: valid.at.toISOString(),
        changes: changesSince(valid.revisionId),
        confirmedBy: confirmed?.signer.name ?? null,
      };
    }
    if (!levelsOf[facts.policy].includes(level) && level !== current) return { ...blank, level, standing: 'skip' };
    if (level === current && waits) return { ...blank, level, standing: 'you', name: actor.name };
    if (fallen)
      return {
        ...blank,
        level,
        standing: 'void',
        name: fallen.signer.name,
        at: fallen.at.toISOString(),
        changes: changesSince(fallen.revisionId),
      };
    return { ...blank, level, standing: 'wait', name: level === 'editor' ? (row.claimedBy?.name ?? null) : null };
  });
}

async function contentsOf(ids: string[]): Promise<Map<string, ReportContent>> {
  if (ids.length === 0) return new Map();
  const rows = await db().revision.findMany({ where: { id: { in: ids } }, select: { id: true, content: true } });
  return new Map(rows.map(({ id, content }) => [id, content as unknown as ReportContent]));
}
