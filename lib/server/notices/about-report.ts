import { db } from '../db/client';
import type { Event } from '../db/generated/client';
import type { NoticeTo } from './notice-to';

/** Who is told about what happened to a report: its author; a resubmitted one's editor; a handed-over one's new editor. */
export async function reportNotices(event: Event): Promise<NoticeTo[]> {
  const report = await db().report.findUnique({
    where: { id: event.streamId },
    select: {
      id: true,
      authorId: true,
      claimedById: true,
      headline: true,
      placements: { where: { issue: { releasedAt: { not: null } } }, select: { issueId: true }, take: 1 },
    },
  });
  if (!report) return [];
  const payload = { ...(event.payload as object), headline: report.headline };
  return toldAbout(event.kind, report, event.actorId, event.payload as { personId?: string }).map((personId) => ({
    personId,
    reportId: report.id,
    issueId: report.placements[0]?.issueId ?? null,
    payload,
  }));
}

interface Involved {
  authorId: string;
  claimedById: string | null;
}

function toldAbout(kind: string, report: Involved, actorId: string | null, payload: { personId?: string }): string[] {
  const people = new Set<string>();
  if (kind === 'report.handedOver' && payload.personId) people.add(payload.personId);
  else if (kind === 'report.submitted' && report.claimedById) people.add(report.claimedById);
  else people.add(report.authorId);
  if (actorId) people.delete(actorId);
  return [...people];
}
