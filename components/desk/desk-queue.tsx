import { useTranslations } from 'next-intl';
import { QueueGroup } from '@/components/reports/queue-group';
import { QueueKeys } from '@/components/reports/queue-keys';
import { type QueuedReport, QueueRow } from '@/components/reports/queue-row';
import { address } from '@/components/review/views';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { calendarDay } from '@/lib/domain/calendar';
import { clockTime, dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import { spellTimeLeft, timeLeft } from '@/lib/i18n/deadline';
import type { DeskList } from '@/lib/server/desk/desk-list';
import type { ListedReport } from '@/lib/server/desk/rows';
import type { DeskTab } from '@/lib/server/desk/tabs';

type DeskQueueProps = {
  list: DeskList;
  tab: DeskTab;
  filtered: boolean;
  open: string | undefined;
  now: string;
  dates: DateFormat;
  search: Record<string, string | undefined>;
};

/** The waiting reports by time, with the keys to go through them. */
export function DeskQueue({ list, tab, filtered, open, now, dates, search }: DeskQueueProps) {
  const t = useTranslations('desk');
  const href = (id: string) => address('/desk', search, { report: id, view: null, a: null, b: null });
  const closesToday =
    list.closesAt !== null && calendarDay(list.closesAt, dates.timeZone) === calendarDay(now, dates.timeZone);
  const empty = filtered ? 'filtered' : tab;
  return (
    <QueueKeys label={t('listLabel')}>
      {list.groups.length === 0 && <EmptyState title={t(`empty.${empty}`)}>{t(`empty.${empty}Note`)}</EmptyState>}
      {list.groups.map(({ urgency, count, reports }) => (
        <QueueGroup
          key={urgency}
          title={t(`groups.${urgency === 'tonight' && !closesToday ? 'beforeClose' : urgency}`)}
          count={count}
          late={urgency === 'late'}
        >
          {reports.map((report) => (
            <QueueRow
              key={report.id}
              report={queued(report, { t, now, dates, tab })}
              href={href(report.id)}
              open={report.id === open}
            />
          ))}
        </QueueGroup>
      ))}
      <Pagination page={list.page} pages={list.pages} href={(page) => address('/desk', search, { page })} />
    </QueueKeys>
  );
}

type Words = { t: ReturnType<typeof useTranslations<'desk'>>; now: string; dates: DateFormat; tab: DeskTab };

function queued(report: ListedReport, { t, now, dates, tab }: Words): QueuedReport {
  const { id, state, kicker, headline, section, people, photos, photosToMend, submissions, claimedBy, due } = report;
  const left = due ? timeLeft(now, due) : null;
  const pressing = left !== null && (left.late || left.minutes < 24 * 60);
  return {
    id,
    state,
    stateWord: state === 'editing' && submissions > 1 ? t('answered') : undefined,
    kicker,
    headline,
    unit: report.unit ?? t('ownPaper'),
    people,
    photos,
    facts: [
      ...(submissions > 1 ? [t('submission', { count: submissions })] : []),
      ...(tab !== 'waiting' && claimedBy ? [t('byClaimant', { name: claimedBy })] : []),
    ],
    flags: photosToMend > 0 ? [t('photosToMend')] : [],
    due: due && left ? (pressing ? spellTimeLeft(left, dates.locale) : spelledDay(due, now, dates)) : undefined,
    late: left?.late,
    section: section ?? t('noSection'),
  };
}

function spelledDay(due: string, now: string, dates: DateFormat): string {
  return calendarDay(due, dates.timeZone) === calendarDay(now, dates.timeZone)
    ? clockTime(due, dates)
    : dateAndTime(due, dates);
}
