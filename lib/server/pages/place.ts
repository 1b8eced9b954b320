import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { type PlacingFacts, placingProblems } from '@/lib/domain/pages/placement';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { headlineBreaks } from '../composing/headline-breaks';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { holdIssue } from './hold';
import { findReport, type LoadedReport } from '../reports/facts';

export const placeInput = z.strictObject({
  reportId: z.uuid(),
  issueId: z.uuid(),
  /** null: back to the pool */
  pageId: z.uuid().nullable(),
  /** rank on the page from 1; left out: last */
  priority: z.int().min(1).max(99).optional(),
  anchor: z.enum(['TL', 'TR', 'BL', 'BR']).nullable().optional(),
});

export type PlaceInput = z.infer<typeof placeInput>;

/** Puts a report on a page, moves it, changes its rank, or takes it back to the pool. */
export function placeReport(
  actor: Actor,
  input: PlaceInput,
  repeat: Repeat | null,
): Promise<Result<{ pageId: string | null }>> {
  return command(actor, repeat, async (tx) => {
    // ranks stay gapless, and a signature or a release sees all or nothing of it
    await holdIssue(tx, input.issueId);
    const report = await findReport(tx, actor, input.reportId);
    const issue = await tx.issue.findUnique({ where: { id: input.issueId }, select: { id: true, state: true } });
    if (!report || !issue) return refuse(problem('not-found'));
    const before = await tx.placement.findUnique({
      where: { issueId_reportId: { issueId: issue.id, reportId: input.reportId } },
      include: { page: { select: { number: true, state: true } } },
    });
    const onto = input.pageId
      ? await tx.page.findFirst({
          where: { id: input.pageId, issueId: issue.id },
          select: { id: true, number: true, state: true },
        })
      : null;
    if (input.pageId && !onto) return refuse(problem('not-found', 'pageId'));
    const facts: PlacingFacts = {
      report: report.facts,
      from: before?.page ?? null,
      onto,
      issueState: issue.state,
      placedElsewhere: report.facts.placements.some(({ issueId }) => issueId !== issue.id),
    };
    const problems = placingProblems(facts, actor);
    if (problems.length > 0) return refuse(...problems);
    if (before) await tx.placement.delete({ where: { id: before.id } });
    if (onto)
      await insert(tx, report, issue.id, onto.id, {
        ...input,
        anchor: input.anchor === undefined ? (before?.anchor ?? null) : input.anchor,
      });
    if (before) await closeRanks(tx, before.pageId);
    const kind = onto ? (before ? 'report.moved' : 'report.placed') : 'report.unplaced';
    await appendEvent(tx, {
      stream: 'report',
      streamId: input.reportId,
      kind,
      actorId: actor.personId,
      payload: { issueId: issue.id, page: onto?.number ?? null, from: before?.page.number ?? null },
    });
    return done({ pageId: onto?.id ?? null });
  });
}

async function insert(
  tx: Tx,
  { facts, content }: LoadedReport,
  issueId: string,
  pageId: string,
  { priority, anchor }: Pick<PlaceInput, 'priority'> & { anchor: string | null },
): Promise<void> {
  const count = await tx.placement.count({ where: { pageId } });
  const rank = Math.min(priority ?? count + 1, count + 1);
  await tx.placement.updateMany({ where: { pageId, priority: { gte: rank } }, data: { priority: { increment: 1 } } });
  await tx.placement.create({
    data: {
      issueId,
      pageId,
      reportId: facts.id,
      priority: rank,
      anchor,
      headlineBreaks: headlineBreaks(content.headline),
      breaksFor: content.headline,
    },
  });
}

async function closeRanks(tx: Tx, pageId: string): Promise<void> {
  await tx.$executeRaw`
    update "Placement" p set "priority" = n.rank
    from (select "id", row_number() over (order by "priority", "createdAt") as rank from "Placement" where "pageId" = ${pageId}::uuid) n
    where p."id" = n."id" and p."priority" <> n.rank`;
}
