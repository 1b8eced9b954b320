import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { dateAndTime, longDate, type DateFormat } from '@/lib/i18n/dates';
import type { IssueCard } from '@/lib/server/issues/issue-list';
import { IssueStateMark } from './issue-state-mark';

/** All issues, the latest first. */
export function IssueTable({ issues, dates }: { issues: IssueCard[]; dates: DateFormat }) {
  const t = useTranslations('issues');
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={issues}
      rowKey={(issue) => issue.id}
      columns={[
        {
          key: 'date',
          head: t('date'),
          kind: 'name',
          cell: (issue) => <Link href={`/issues/${issue.id}`}>{longDate(issue.date, dates)}</Link>,
        },
        { key: 'serial', head: t('serial'), cell: (issue) => issue.serial, kind: 'number' },
        { key: 'state', head: t('state'), cell: (issue) => <IssueStateMark state={issue.state} /> },
        { key: 'pages', head: t('pages'), cell: (issue) => issue.pages.map(({ name }) => name).join('　') },
        {
          key: 'closes',
          head: t('closes'),
          cell: (issue) => (issue.closesAt ? dateAndTime(issue.closesAt, dates) : ''),
        },
      ]}
    />
  );
}
