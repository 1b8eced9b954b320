'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Command, useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { NoticeRow } from '@/lib/server/notices/unread';
import './home.css';
import './news-for-you.css';

/** What happened to my reports since I last looked. */
export function NewsForYou({
  notices,
  dates,
  putAway,
}: {
  notices: NoticeRow[];
  dates: DateFormat;
  putAway: Command<{ ids: string[] }, { count: number }>;
}) {
  const t = useTranslations('mine.home');
  const words = useTranslations('notices');
  const { run, pending } = useCommand(putAway);
  if (notices.length === 0) return null;
  const sentence = ({ kind, headline }: NoticeRow) => {
    const key = kind.replace('.', '-') as Parameters<typeof words>[0];
    return words(words.has(key) ? key : 'other', { headline: headline || t('noHeadline') });
  };
  return (
    <section className="news-for-you">
      <h2 className="home-group">
        {t('notices')} <span>{notices.length}</span>
        <Button small tone="bare" pending={pending} onClick={() => void run({ ids: notices.map(({ id }) => id) })}>
          {t('putAway')}
        </Button>
      </h2>
      <ul>
        {notices.slice(0, 5).map((notice) => (
          <li key={notice.id}>
            {notice.reportId ? (
              <Link href={`/mine/${notice.reportId}`}>{sentence(notice)}</Link>
            ) : (
              <span>{sentence(notice)}</span>
            )}
            <time dateTime={notice.at}>{dateAndTime(notice.at, dates)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
