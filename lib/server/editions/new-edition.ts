import type { EditionSource } from '@/lib/edition/source';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { fixSource } from './fix-source';

/** Fixes what the bundle of an issue is made from, in the transaction that releases it, after all else is written. */
export async function newEdition(tx: Tx, issueId: string): Promise<string> {
  return keepEdition(tx, issueId, await fixSource(tx, issueId));
}

/**
 * A new edition of every released issue that the report stands in, in the transaction that adds the
 * erratum: what was printed is taken from the edition before, only the errata are new. Two at once
 * wait for each other at the issue.
 */
export async function newEditionsOf(tx: Tx, reportId: string): Promise<void> {
  const issues = await tx.$queryRaw<{ id: string }[]>`
    select i."id" from "Issue" i join "Placement" p on p."issueId" = i."id"
    where p."reportId" = ${reportId}::uuid and i."releasedAt" is not null order by i."id" for update of i`;
  for (const { id } of issues) {
    const last = await tx.edition.findFirst({
      where: { issueId: id },
      orderBy: { number: 'desc' },
      select: { source: true },
    });
    if (last) await keepEdition(tx, id, await withErrata(tx, last.source as unknown as EditionSource));
  }
}

async function withErrata(tx: Tx, source: EditionSource): Promise<EditionSource> {
  const ids = source.pages.flatMap(({ reports }) => reports.map(({ id }) => id));
  const errata = await tx.erratum.findMany({
    where: { reportId: { in: ids } },
    orderBy: { at: 'asc' },
    select: { reportId: true, text: true, at: true },
  });
  const of = (id: string) =>
    errata.filter(({ reportId }) => reportId === id).map(({ text, at }) => ({ text, at: at.toISOString() }));
  return {
    ...source,
    pages: source.pages.map((page) => ({
      ...page,
      reports: page.reports.map((report) => ({ ...report, errata: of(report.id) })),
    })),
  };
}

async function keepEdition(tx: Tx, issueId: string, source: EditionSource): Promise<string> {
  const last = await tx.edition.aggregate({ where: { issueId }, _max: { number: true } });
  const { id } = await tx.edition.create({
    data: { issueId, number: (last._max.number ?? 0) + 1, source: source as unknown as Prisma.InputJsonValue },
    select: { id: true },
  });
  return id;
}
