import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PhoneFoot } from '@/components/shell/phone-foot';
import type { Command } from '@/components/shell/use-command';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { DateFormat } from '@/lib/i18n/dates';
import type { NoticeRow } from '@/lib/server/notices/unread';
import type { Mine, MineRow } from '@/lib/server/reports/my-reports';
import { HomeRow } from './home-row';
import { NewsForYou } from './news-for-you';
import { ReturnedRow } from './returned-row';
import { UnsentSheets } from './unsent-sheets';
import './home.css';

type MyReportsProps = {
  mine: Mine;
  notices: NoticeRow[];
  dates: DateFormat;
  allPrinted: boolean;
  personId: string;
  putAway: Command<{ ids: string[] }, { count: number }>;
};

/** A correspondent's home: what waits for me, what the newsroom has, what was printed. */
export function MyReports({ mine, notices, dates, allPrinted, personId, putAway }: MyReportsProps) {
  const t = useTranslations('mine.home');
  const { figures, returned, drafts, withNewsroom, published, publishedCount, outOfLine } = mine;
  const nothing = [returned, drafts, withNewsroom, published, outOfLine].every((rows) => rows.length === 0);
  const more = publishedCount > published.length || allPrinted;
  return (
    <>
      <div className="home">
        <div className="tallies">
          <Tally count={figures.submitted} word={t('sentThisYear')} />
          <Tally count={figures.published} word={t('printedThisYear')} />
          <Tally count={figures.reserved} word={t('reserved')} />
        </div>
        {returned.map((row) => (
          <ReturnedRow key={row.id} row={row} />
        ))}
        <NewsForYou notices={notices} dates={dates} putAway={putAway} />
        {nothing && <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>}
        <UnsentSheets personId={personId} known={drafts.map(({ id }) => id)} />
        <Group title={t('drafts')} rows={drafts} dates={dates} />
        <Group title={t('withNewsroom')} rows={withNewsroom} dates={dates} />
        <Group title={t('printed')} rows={published} count={publishedCount} dates={dates}>
          {more && (
            <Link href={allPrinted ? '/mine' : '/mine?printed=all'}>
              {t(allPrinted ? 'fewerPrinted' : 'allPrinted')}
            </Link>
          )}
        </Group>
        <Group title={t('outOfLine')} rows={outOfLine} dates={dates} />
      </div>
      <PhoneFoot>
        <ButtonLink tone="go" href="/mine/new" prefetch={false}>
          {t('write')}
        </ButtonLink>
      </PhoneFoot>
    </>
  );
}

function Tally({ count, word }: { count: number; word: string }) {
  return (
    <div>
      <b>{count}</b>
      {word}
    </div>
  );
}

function Group({
  title,
  rows,
  count,
  dates,
  children,
}: {
  title: string;
  rows: MineRow[];
  count?: number;
  dates: DateFormat;
  children?: ReactNode;
}) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="home-group">
        {title} <span>{count ?? rows.length}</span>
        {children}
      </h2>
      {rows.map((row) => (
        <HomeRow key={row.id} row={row} dates={dates} />
      ))}
    </section>
  );
}
