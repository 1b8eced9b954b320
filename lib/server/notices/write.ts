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
  const failed: unknown[] = [];
  for (const { personId, reportId = null, issueId = null, payload } of await noticesOf(event)) {
    const notice = await transaction(async (tx) => {
      // two workers may be at one event: who was only frozen, and who took the job of the one thought dead
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`notice ${eventId} ${personId}`}, 0))`;
      const already = await tx.notice.findFirst({
        where: { personId, reportId, payload: { path: ['eventId'], equals: eventId.toString() } },
      });
      if (already?.mailedAt) return null;
      // taken before it is sent, so that of two one sends it; what could not be sent is given back
      if (already) return tx.notice.update({ where: { id: already.id }, data: { mailedAt: new Date() } });
      return tx.notice.create({
        data: {
          personId,
          kind: event.kind,
          reportId,
          issueId,
          payload: { ...payload, eventId: eventId.toString() },
          at: event.at,
          mailedAt: new Date(),
        },
      });
    });
    if (!notice) continue;
    await sendNoticeMail(notice.id).catch(async (error: unknown) => {
      failed.push(error);
      await db().notice.update({ where: { id: notice.id }, data: { mailedAt: null } });
    });
  }
  // one address that cannot be reached holds up no other; the job is done again for it
  if (failed.length > 0) throw failed[0];
}

function noticesOf(event: Event): Promise<NoticeTo[]> {
  if (event.stream === 'report') return reportNotices(event);
  return event.stream === 'person' ? personNotices(event) : Promise.resolve([]);
}
