import { db } from '../db/client';
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
    const already = await db().notice.findFirst({
      where: { personId, reportId, payload: { path: ['eventId'], equals: eventId.toString() } },
    });
    if (already) continue;
    const notice = await db().notice.create({
      data: {
        personId,
        kind: event.kind,
        reportId,
        issueId,
        payload: { ...payload, eventId: eventId.toString() },
        at: event.at,
      },
    });
    await sendNoticeMail(notice.id);
  }
}

function noticesOf(event: Event): Promise<NoticeTo[]> {
  if (event.stream === 'report') return reportNotices(event);
  return event.stream === 'person' ? personNotices(event) : Promise.resolve([]);
}
