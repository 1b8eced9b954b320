import type { Actor } from '@/lib/domain/actor';
import type { PageFacts } from '@/lib/domain/pages/facts';
import { problem, refuse } from '@/lib/domain/problems';
import { done, type Result } from '../command';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { findPage, type LoadedPage } from './facts';

/**
 * One thing at a time happens to an issue. Whoever changes a page, or what stands on one, first
 * holds the row of the issue, then the rows of the pages, and only then reads the facts that the
 * rule decides on: nobody signs, moves or releases a page between the reading and the writing.
 * Reports come after pages, always in this order, so that two who want the same never wait for each other.
 */
export async function holdPage(
  tx: Tx,
  actor: Actor,
  { pageId, version }: { pageId: string; version?: number },
): Promise<Result<LoadedPage>> {
  await tx.$queryRaw`
    select 1 from "Issue" where "id" = (select "issueId" from "Page" where "id" = ${pageId}::uuid) for update`;
  await tx.$queryRaw`select 1 from "Page" where "id" = ${pageId}::uuid for update`;
  const page = await findPage(tx, actor, pageId);
  if (!page) return refuse(problem('not-found'));
  if (version !== undefined && version !== page.facts.version)
    return refuse(problem('stale-version', undefined, { state: page.facts.state }));
  return done(page);
}

/** The issue with all its pages, for what concerns the whole: placing, closing, releasing. */
export async function holdIssue(tx: Tx, issueId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Issue" where "id" = ${issueId}::uuid for update`;
  await tx.$queryRaw`select 1 from "Page" where "issueId" = ${issueId}::uuid order by "id" for update`;
}

/** The pages that a report stands on, before its text or its state is read. */
export async function holdPagesOf(tx: Tx, reportId: string): Promise<void> {
  const issues = await tx.$queryRaw<unknown[]>`
    select 1 from "Issue" where "id" in (select "issueId" from "Placement" where "reportId" = ${reportId}::uuid)
    order by "id" for update`;
  if (issues.length === 0) return;
  await tx.$queryRaw`
    select 1 from "Page" where "id" in (select "pageId" from "Placement" where "reportId" = ${reportId}::uuid)
    order by "id" for update`;
}

/** Writes to the page as it was decided on; false when it is not that page any more. */
export async function writePage(
  tx: Tx,
  { id, version, state }: Pick<PageFacts, 'id' | 'version' | 'state'>,
  data: Prisma.PageUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.page.updateMany({ where: { id, version, state }, data });
  return count === 1;
}
