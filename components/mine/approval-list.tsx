import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StateMark } from '@/components/reports/state-mark';
import { EmptyState } from '@/components/ui/empty-state';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { ApprovalRow } from '@/lib/server/reports/approvals';
import './home.css';

/** What waits for the unit's reviewer. */
export function ApprovalList({ rows, dates }: { rows: ApprovalRow[]; dates: DateFormat }) {
  const t = useTranslations('mine.approvals');
  if (rows.length === 0) return <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>;
  return (
    <div className="home">
      {rows.map((row) => (
        <Link key={row.id} className="your-move" href={`/approvals/${row.id}`}>
          <StateMark state="unitReview" word={t('waiting')} />
          <h2 lang="zh-CN">{row.headline}</h2>
          <p>
            {t('by', { name: row.author, characters: row.characters, photos: row.photos })}　
            {t('at', { time: dateAndTime(row.at, dates) })}
          </p>
        </Link>
      ))}
    </div>
  );
}
