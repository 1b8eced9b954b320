import type { Actor } from '@/lib/domain/actor';
import type { ReportFacts } from '@/lib/domain/reports/facts';
import { isOfTheHouse } from '@/lib/domain/reports/named-reporters';
import type { TextChange } from '@/lib/domain/reports/signatures';
import type { ReportContent } from '@/lib/manuscript/content';
import { summaryOf } from '@/lib/manuscript/summary';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { contentOf, contentSelect } from './content';
import { visibleTo } from './scope';

export const factsSelect = {
  ...contentSelect,
  credits: {
    orderBy: { order: 'asc' },
    select: {
      name: true,
      role: true,
      unitName: true,
      personId: true,
      person: { select: { roles: { select: { role: true } } } },
    },
  },
  id: true,
  number: true,
  state: true,
  version: true,
  bodyVersion: true,
  contentHash: true,
  authorId: true,
  unitId: true,
  sectionId: true,
  claimedById: true,
  submittedAt: true,
  statement: true,
  changes: true,
  unit: { select: { name: true, needsReview: true } },
  section: { select: { policy: true } },
  signatures: {
    orderBy: { at: 'asc' },
    select: { id: true, level: true, signerId: true, contentHash: true, at: true, voidedAt: true, confirms: true },
  },
  placements: {
    select: {
      pageId: true,
      page: { select: { number: true, state: true, issue: { select: { id: true, state: true } } } },
    },
  },
} as const satisfies Prisma.ReportSelect;

export type FactsRow = Prisma.ReportGetPayload<{ select: typeof factsSelect }>;

export interface LoadedReport {
  row: FactsRow;
  facts: ReportFacts;
  content: ReportContent;
}

/** A report with all that the rules may know of it; null when this person cannot see it. */
export async function findReport(tx: Tx, actor: Actor, id: string): Promise<LoadedReport | null> {
  const row = await tx.report.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, select: factsSelect });
  return row ? loaded(row) : null;
}

/** For the product itself (release, seed): no person, no scope. */
export async function reportForProduct(tx: Tx, id: string): Promise<LoadedReport> {
  return loaded(await tx.report.findUniqueOrThrow({ where: { id }, select: factsSelect }));
}

export function loaded(row: FactsRow): LoadedReport {
  const content = contentOf(row);
  return { row, content, facts: factsOf(row, content) };
}

function factsOf(row: FactsRow, content: ReportContent): ReportFacts {
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    bodyVersion: row.bodyVersion,
    contentHash: row.contentHash,
    authorId: row.authorId,
    unitId: row.unitId,
    sectionId: row.sectionId,
    claimedById: row.claimedById,
    submittedAt: row.submittedAt,
    creditedIds: row.credits.flatMap(({ personId }) => (personId ? [personId] : [])),
    reporters: row.credits.flatMap(({ role, name, personId, person }, at) =>
      role === 'reporter'
        ? [{ at, name, personId, onRecord: isOfTheHouse(person?.roles.map(({ role }) => role) ?? []) }]
        : [],
    ),
    unitNeedsReview: row.unit?.needsReview ?? false,
    policy: row.section?.policy ?? 'three',
    content: summaryOf(content),
    statement: row.statement,
    signatures: row.signatures.map(({ voidedAt, ...signature }) => ({ ...signature, voided: voidedAt !== null })),
    changes: row.changes as unknown as TextChange[],
    placements: row.placements.map(({ pageId, page }) => ({
      pageId,
      pageNumber: page.number,
      pageState: page.state,
      issueId: page.issue.id,
      issueState: page.issue.state,
    })),
  };
}
