import type { Actor } from '@/lib/domain/actor';
import { hasRole } from '@/lib/domain/actor';
import { countToConsent } from '../consents/consent-list';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { visibleTo } from '../reports/scope';
import { waitsFor } from './waits-for';

type Counts = Partial<Record<string, { count: number; yours?: boolean }>>;

/** The small numbers in the rail; red where they wait for this person. */
export async function railCounts(actor: Actor): Promise<Counts> {
  const counts: Counts = {};
  const count = (where: Prisma.ReportWhereInput) =>
    db().report.count({ where: { AND: [where, visibleTo(actor, 'metadata')] } });
  const [mine, approvals, desk, consents, news] = await Promise.all([
    count({ authorId: actor.personId, state: 'returned' }),
    hasRole(actor, 'unitReviewer') ? count({ state: 'unitReview', authorId: { not: actor.personId } }) : 0,
    count(waitsFor(actor)),
    countToConsent(actor),
    db().notice.count({ where: { personId: actor.personId, readAt: null, reportId: null } }),
  ]);
  if (mine) counts.mine = { count: mine, yours: true };
  if (approvals) counts.approvals = { count: approvals, yours: true };
  if (desk) counts.desk = { count: desk, yours: true };
  // what waits is told as well: it is one thing
  if (consents || news) counts.consents = { count: Math.max(consents, news), yours: true };
  return counts;
}
