import type { Actor } from '@/lib/domain/actor';
import type { Locale } from '@/lib/i18n/locale';
import { noticeSentence, type NoticeWords } from '@/lib/i18n/notices';
import { db } from '../db/client';

export interface NoticeRow {
  id: string;
  kind: string;
  /** in the reader's words */
  said: string;
  reportId: string | null;
  at: string;
}

const MOST = 20;

/** What this person should know and has not put away, newest first. */
export async function unreadNotices(actor: Actor, locale: Locale): Promise<NoticeRow[]> {
  const rows = await db().notice.findMany({
    where: { personId: actor.personId, readAt: null },
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, kind: true, payload: true, reportId: true, at: true },
  });
  return rows.map(({ payload, at, ...row }) => ({
    ...row,
    said: noticeSentence(locale, row.kind, payload as NoticeWords),
    at: at.toISOString(),
  }));
}

/** What is about people and not about a report: told where one consents. */
export async function newsOfPeople(actor: Actor, locale: Locale): Promise<NoticeRow[]> {
  return (await unreadNotices(actor, locale)).filter(({ reportId }) => reportId === null);
}
