import type { Actor } from '@/lib/domain/actor';
import { levelOfState } from '@/lib/domain/reports/policy';
import type { ReportState } from '@/lib/domain/reports/states';
import type { ReportContent } from '@/lib/manuscript/content';
import { type ContentDifference, contentDifference } from '@/lib/manuscript/difference/content';
import { countChanges } from '@/lib/manuscript/difference/count-changes';
import { db } from '../db/client';
import { contentOf, contentSelect } from './content';
import { visibleTo } from './scope';

export interface Comparison {
  /** numbers of the two revisions; `to` null: the working copy */
  from: number;
  to: number | null;
  difference: ContentDifference;
  changes: number;
  before: ReportContent;
  after: ReportContent;
}

/** Two texts of a report side by side: by default 原稿 and what it says now. Null: there is nothing to compare. */
export async function compareRevisions(
  actor: Actor,
  reportId: string,
  asked: { from?: number | undefined; to?: number | undefined } = {},
): Promise<Comparison | null> {
  const report = await db().report.findFirst({
    where: { AND: [{ id: reportId }, visibleTo(actor)] },
    select: {
      ...contentSelect,
      original: { select: { number: true } },
      revisions: {
        where: { number: { in: [asked.from, asked.to].filter((n) => n !== undefined) } },
        select: revisionSelect,
      },
    },
  });
  if (!report) return null;
  const at = (number: number | undefined) => report.revisions.find((revision) => revision.number === number);
  const before =
    at(asked.from) ??
    (await db().revision.findFirst({
      where: { reportId, number: report.original?.number ?? 1 },
      select: revisionSelect,
    }));
  if (!before) return null;
  const to = at(asked.to);
  return compared(before, to ? (to.content as unknown as ReportContent) : contentOf(report), to?.number ?? null);
}

/** What a second person has to see before confirming: the text as it was before the last level changed it. */
export async function changeToConfirm(actor: Actor, reportId: string): Promise<Comparison | null> {
  const report = await db().report.findFirst({
    where: { AND: [{ id: reportId }, visibleTo(actor)] },
    select: {
      ...contentSelect,
      state: true,
      signatures: {
        where: { voidedAt: null, confirms: false },
        select: { level: true, signerId: true, revision: { select: { number: true } } },
      },
    },
  });
  const level = report ? levelOfState(report.state as ReportState) : null;
  const signature = report?.signatures.find((one) => one.level === level);
  if (!report || !signature) return null;
  const before = await db().revision.findFirst({
    where: {
      reportId,
      number: { lt: signature.revision.number },
      OR: [
        { kind: { in: ['original', 'answered', 'signed'] } },
        { level: null },
        { level: { not: signature.level } },
        { byId: { not: signature.signerId } },
      ],
    },
    orderBy: { number: 'desc' },
    select: revisionSelect,
  });
  return before ? compared(before, contentOf(report), null) : null;
}

/**
 * What changed since the present level signed for the last time, after that signature fell: whoever signs
 * again signs on this difference. Null: nobody signed here before, or it says again what it said then.
 */
export async function changeSinceSigned(actor: Actor, reportId: string): Promise<Comparison | null> {
  const report = await db().report.findFirst({
    where: { AND: [{ id: reportId }, visibleTo(actor)] },
    select: {
      ...contentSelect,
      state: true,
      signatures: {
        where: { confirms: false },
        orderBy: { at: 'desc' },
        select: { level: true, voidedAt: true, revision: { select: revisionSelect } },
      },
    },
  });
  const level = report ? levelOfState(report.state as ReportState) : null;
  const last = report?.signatures.find((signature) => signature.level === level);
  if (!report || !last || last.voidedAt === null) return null;
  const change = compared(last.revision, contentOf(report), null);
  return change.changes > 0 ? change : null;
}

const revisionSelect = { number: true, content: true } as const;

function compared(before: { number: number; content: unknown }, after: ReportContent, to: number | null): Comparison {
  const old = before.content as ReportContent;
  const difference = contentDifference(old, after);
  return { from: before.number, to, difference, changes: countChanges(difference), before: old, after };
}
