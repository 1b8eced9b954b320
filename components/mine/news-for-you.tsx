'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Command, useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { NoticeRow } from '@/lib/server/notices/unread';
import './home.css';
import './news-for-you.css';

/** What happened since I last looked: to my reports, to roles and links. */
export function NewsForYou({
  title,
  notices,
  dates,
  putAway,
}: {
  /** over it, where it is not about reports */
  title?: string;
  notices: NoticeRow[];
  dates: DateFormat;
  putAway: Command<{ ids: string[] }, { count: number }>;
}) {
  const t = useTranslations('mine.home');
  const { run, pending } = useCommand(putAway);
  if (notices.length === 0) return null;
  return (
    <section className="news-for-you">
      <h2 className="home-group">
        {title ?? t('notices')} <span>{notices.length}</span>
        <Button small tone="bare" pending={pending} onClick={() => void run({ ids: notices.map(({ id }) => id) })}>
          {t('putAway')}
        </Button>
      </h2>
      <ul>
        {notices.slice(0, 5).map((notice) => (
          <li key={notice.id}>
            <Link href={notice.reportId ? `/mine/${notice.reportId}` : '/consents'}>{notice.said}</Link>
            <time dateTime={notice.at}>{dateAndTime(notice.at, dates)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
