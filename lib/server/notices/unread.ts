import type { Actor } from '@/lib/domain/actor';
import { db } from '../db/client';

export interface NoticeRow {
  id: string;
  kind: string;
  headline: string;
  reportId: string | null;
  at: string;
}

const MOST = 20;

/** What this person should know and has not put away, newest first. */
export async function unreadNotices(actor: Actor): Promise<NoticeRow[]> {
  const rows = await db().notice.findMany({
    where: { personId: actor.personId, readAt: null },
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, kind: true, payload: true, reportId: true, at: true },
  });
  return rows.map(({ payload, at, ...row }) => ({ ...row, headline: headlineOf(payload), at: at.toISOString() }));
}

function headlineOf(payload: unknown): string {
  const { headline } = payload as { headline?: unknown };
  return typeof headline === 'string' ? headline : '';
}
