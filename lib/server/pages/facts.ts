import type { Actor } from '@/lib/domain/actor';
import type { PageFacts } from '@/lib/domain/pages/facts';
import type { ProofRounds } from '@/lib/domain/pages/states';
import { can } from '@/lib/domain/permissions';
import { type PageCopy, pageCopy } from '../composing/page-copy';
import type { SheetFigures } from '../composing/question';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';

const pageSelect = {
  id: true,
  issueId: true,
  number: true,
  name: true,
  state: true,
  version: true,
  pageEditorId: true,
  issue: { select: { state: true } },
  layout: { select: { id: true, number: true, inputHash: true, sheetHash: true, figures: true, chosen: true } },
  placements: {
    orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }],
    select: { reportId: true, report: { select: { headline: true, state: true } } },
  },
} as const satisfies Prisma.PageSelect;

type PageRow = Prisma.PageGetPayload<{ select: typeof pageSelect }>;

export interface LoadedPage {
  row: PageRow;
  facts: PageFacts;
  copy: PageCopy;
}

/** A page with all that the rules may know; null for whoever does not see the flat plan. */
export async function findPage(tx: Tx, actor: Actor, id: string): Promise<LoadedPage | null> {
  if (!can(actor, 'issue.see')) return null;
  const row = await tx.page.findUnique({ where: { id }, select: pageSelect });
  if (!row) return null;
  const { proofRounds } = await tx.newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { proofRounds: true } });
  const copy = await pageCopy(tx, id);
  return { row, copy, facts: pageFactsOf(row, proofRounds as ProofRounds, copy.inputHash) };
}

function pageFactsOf(row: PageRow, proofRounds: ProofRounds, inputHash: string): PageFacts {
  const figures = row.layout?.figures as Partial<SheetFigures> | null | undefined;
  return {
    id: row.id,
    issueId: row.issueId,
    issueState: row.issue.state,
    number: row.number,
    name: row.name,
    state: row.state,
    version: row.version,
    proofRounds,
    inputHash,
    layout: row.layout
      ? {
          id: row.layout.id,
          inputHash: row.layout.inputHash,
          sheetHash: row.layout.sheetHash,
          oversetLines: figures?.overset ?? 0,
          missing: (figures?.missing ?? []).map(({ role, ...missing }) => ({ ...missing, place: role })),
        }
      : null,
    reports: row.placements.map(({ reportId, report }) => ({
      id: reportId,
      headline: report.headline,
      state: report.state,
    })),
  };
}
