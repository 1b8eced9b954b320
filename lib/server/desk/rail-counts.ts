import type { Actor } from '@/lib/domain/actor';
import { hasRole } from '@/lib/domain/actor';
import { levels, stateOfLevel } from '@/lib/domain/reports/policy';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { visibleTo } from '../reports/scope';

type Counts = Partial<Record<string, { count: number; yours?: boolean }>>;

/** The small numbers in the rail; red where they wait for this person. */
export async function railCounts(actor: Actor): Promise<Counts> {
  const counts: Counts = {};
  const count = (where: Prisma.ReportWhereInput) => db().report.count({ where: { AND: [where, visibleTo(actor, 'metadata')] } });
  const [mine, approvals, desk] = await Promise.all([
    count({ authorId: actor.personId, state: 'returned' }),
    hasRole(actor, 'unitReviewer') ? count({ state: 'unitReview', authorId: { not: actor.personId } }) : 0,
    count(waitsFor(actor)),
  ]);
  if (mine) counts.mine = { count: mine, yours: true };
  if (approvals) counts.approvals = { count: approvals, yours: true };
  if (desk) counts.desk = { count: desk, yours: true };
  return counts;
}

/** What needs this person now: what nobody has claimed, what they claimed, and what waits for their level's signature. */
export function waitsFor(actor: Actor): Prisma.ReportWhereInput {
  const any: Prisma.ReportWhereInput[] = [{ state: 'editing', claimedById: actor.personId }];
  if (hasRole(actor, 'editor')) any.push({ state: 'submitted' });
  for (const level of levels) {
    const state = stateOfLevel[level];
    if (level !== 'editor' && hasRole(actor, level)) any.push({ state });
  }
  return { OR: any, authorId: { not: actor.personId } };
}
