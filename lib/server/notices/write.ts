import { db, transaction } from '../db/client';
import type { Event } from '../db/generated/client';
import { sendNoticeMail } from '../mail/notice-mail';
import { personNotices } from './about-person';
import { reportNotices } from './about-report';
import type { NoticeTo } from './notice-to';

/** Tells everybody whom an event concerns, each once however often the job runs. */
export async function noticesFor(eventId: bigint): Promise<void> {
  const event = await db().event.findUnique({ where: { id: eventId } });
  if (!event) return;
  for (const { personId, reportId = null, issueId = null, payload } of await noticesOf(event)) {
    const notice = await transaction(async (tx) => {
      // two workers may be at one event: who was only frozen, and who took the job of the one thought dead
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`notice ${eventId} ${personId}`}, 0))`;
      const already = await tx.notice.findFirst({
        where: { personId, reportId, payload: { path: ['eventId'], equals: eventId.toString() } },
      });
      if (already) return null;
      return tx.notice.create({
        data: {
          personId,
          kind: event.kind,
          reportId,
          issueId,
          payload: { ...payload, eventId: eventId.toString() },
          at: event.at,
        },
      });
    });
    if (notice) await sendNoticeMail(notice.id);
  }
}

function noticesOf(event: Event): Promise<NoticeTo[]> {
  if (event.stream === 'report') return reportNotices(event);
  return event.stream === 'person' ? personNotices(event) : Promise.resolve([]);
}
