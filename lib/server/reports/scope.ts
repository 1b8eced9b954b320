import type { Actor } from '@/lib/domain/actor';
import { type VisibilityClause, visibilityOf } from '@/lib/domain/reports/visibility';
import type { Prisma } from '../db/generated/client';

/** The reports that exist for this person: `maySee` of the domain as a query. */
export function visibleTo(actor: Actor, need: 'metadata' | 'text' = 'text'): Prisma.ReportWhereInput {
  const clauses = visibilityOf(actor).anyOf.filter((clause) => need === 'metadata' || clause.text);
  return { OR: clauses.map(whereOf) };
}

function whereOf(clause: VisibilityClause): Prisma.ReportWhereInput {
  const all: Prisma.ReportWhereInput[] = [];
  if (clause.authorId !== undefined) all.push({ authorId: clause.authorId });
  if (clause.claimedById !== undefined) all.push({ claimedById: clause.claimedById });
  if (clause.unitIds !== undefined) all.push(oneOf('unitId', clause.unitIds));
  if (clause.sectionIds !== undefined) all.push(oneOf('sectionId', clause.sectionIds));
  if (clause.states !== undefined) all.push({ state: { in: [...clause.states] } });
  if (clause.reachedDesk) all.push({ submittedAt: { not: null } });
  return { AND: all };
}

function oneOf(field: 'unitId' | 'sectionId', ids: readonly (string | null)[]): Prisma.ReportWhereInput {
  const named = ids.filter((id): id is string => id !== null);
  const some: Prisma.ReportWhereInput[] = [{ [field]: { in: named } }];
  return ids.includes(null) ? { OR: [...some, { [field]: null }] } : { OR: some };
}
