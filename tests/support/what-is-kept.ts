import { db } from '@/lib/server/db/client';

/** All rows that tell of a report, without what no two reports have in common: ids, numbers, moments. */
export async function whatIsKeptOf(id: string): Promise<{ report: object; [rows: string]: object }> {
  const row = await db().report.findUniqueOrThrow({
    where: { id },
    include: { original: { select: { number: true } }, signed: { select: { number: true } } },
  });
  const { id: _, number, createdAt, updatedAt, originalId, signedId, ...report } = row;
  const ofIt = { where: { reportId: id } } as const;
  return {
    report: Object.fromEntries(
      Object.entries(report).map(([name, value]) => [name, value instanceof Date ? 'set' : value]),
    ),
    revisions: await db().revision.findMany({
      ...ofIt,
      orderBy: { number: 'asc' },
      omit: { id: true, reportId: true, at: true },
    }),
    signatures: (
      await db().signature.findMany({
        ...ofIt,
        orderBy: { at: 'asc' },
        include: { revision: { select: { number: true } } },
        omit: { id: true, reportId: true, revisionId: true },
      })
    ).map(({ at, voidedAt, ...signature }) => ({ ...signature, voided: voidedAt !== null })),
    events: await db().event.findMany({
      where: { stream: 'report', streamId: id },
      orderBy: { seq: 'asc' },
      select: { seq: true, kind: true, actorId: true, payload: true },
    }),
  };
}
