import type { Level } from '@/lib/domain/reports/policy';
import type { ReportContent } from '@/lib/manuscript/content';
import type { Tx } from '../db/client';
import type { Prisma, RevisionKind } from '../db/generated/client';

export interface NewRevision {
  reportId: string;
  kind: RevisionKind;
  content: ReportContent;
  hash: string;
  byId: string;
  level: Level | null;
}

/** Keeps the text of this moment. The same text is not kept twice in a row, unless it means something new. */
export async function keepRevision(tx: Tx, revision: NewRevision): Promise<string> {
  const last = await tx.revision.findFirst({
    where: { reportId: revision.reportId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, hash: true },
  });
  if (last && last.hash === revision.hash && revision.kind === 'edited') return last.id;
  const { content, ...rest } = revision;
  const { id } = await tx.revision.create({
    data: { ...rest, number: (last?.number ?? 0) + 1, content: content as unknown as Prisma.InputJsonValue },
    select: { id: true },
  });
  return id;
}
