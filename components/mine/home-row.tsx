import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StateMark } from '@/components/reports/state-mark';
import { twoDigits } from '@/lib/edition/addresses';
import { dateAndTime, type DateFormat, shortDate } from '@/lib/i18n/dates';
import type { MineRow } from '@/lib/server/reports/my-reports';
import './home-row.css';

/** One of my reports: what it is called, how far it is, and the one fact that I want to know of it now. */
export function HomeRow({ row, dates }: { row: MineRow; dates: DateFormat }) {
  const t = useTranslations('mine.home');
  return (
    <Link className="home-row" href={row.state === 'draft' ? `/mine/${row.id}/write` : `/mine/${row.id}`}>
      <div>
        <h3 lang="zh-CN">{row.headline || t('noHeadline')}</h3>
        <p>
          <StateMark state={row.state} />
          <span>{factOf(row, dates, t)}</span>
        </p>
      </div>
    </Link>
  );
}

function factOf(row: MineRow, dates: DateFormat, t: ReturnType<typeof useTranslations<'mine.home'>>): string {
  const { state, editor, placement: at } = row;
  switch (state) {
    case 'draft':
      return [
        t('characters', { count: row.characters }),
        t('savedAt', { time: dateAndTime(row.updatedAt, dates) }),
      ].join('　');
    case 'unitReview':
      return t('unitReview');
    case 'submitted':
      return t('waiting');
    case 'editing':
      return editor ? t('withEditor', { name: editor }) : '';
    case 'secondReview':
    case 'finalReview':
      return editor ? t('review', { name: editor }) : '';
    case 'signed':
      return at ? t('planned', { page: twoDigits(at.page), name: at.pageName }) : t('signed');
    case 'reserved':
      return t('kept');
    case 'published':
      return at ? t('printedAt', { date: shortDate(at.date, dates), page: twoDigits(at.page) }) : '';
    default:
      return row.submittedAt ? t('handed', { date: shortDate(row.submittedAt, dates) }) : '';
  }
}
