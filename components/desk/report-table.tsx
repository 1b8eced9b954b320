import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StateMark } from '@/components/reports/state-mark';
import { type Column, Table } from '@/components/ui/table';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { ListedReport } from '@/lib/server/desk/rows';
import './report-table.css';

/** All reports, a line each. */
export function ReportTable({ reports, dates }: { reports: readonly ListedReport[]; dates: DateFormat }) {
  const t = useTranslations('reports');
  const ui = useTranslations('ui');
  const head = (name: 'number') => t(`columns.${name}`);
  const columns: Column<ListedReport>[] = [
    { key: 'number', head: head('number'), kind: 'quiet', cell: ({ number }) => number },
    { key: 'state', head: t('columns.state'), kind: 'fit', cell: ({ state }) => <StateMark state={state} /> },
    {
      key: 'headline',
      head: t('columns.headline'),
      kind: 'name',
      cell: ({ id, headline }) => (
        <Link href={`/reports/${id}`} lang="zh-CN">
          {headline || ui('noHeadline')}
        </Link>
      ),
    },
    { key: 'unit', head: t('columns.unit'), kind: 'quiet', cell: ({ unit }) => unit ?? t('facts.ownPaper') },
    { key: 'people', head: t('columns.people'), kind: 'quiet', cell: ({ people }) => people },
    { key: 'section', head: t('columns.section'), kind: 'quiet', cell: ({ section }) => section },
    { key: 'editor', head: t('columns.editor'), kind: 'quiet', cell: ({ claimedBy }) => claimedBy },
    {
      key: 'placement',
      head: t('columns.placement'),
      kind: 'quiet',
      cell: (report) => report.placement && t('detail.page', { page: String(report.placement.page).padStart(2, '0') }),
    },
    { key: 'characters', head: t('columns.characters'), kind: 'number', cell: ({ characters }) => characters },
    {
      key: 'submitted',
      head: t('columns.submitted'),
      kind: 'number',
      cell: ({ submittedAt }) => submittedAt && dateAndTime(submittedAt, dates),
    },
  ];
  return (
    <div className="report-table">
      <Table caption={t('table')} captionHidden columns={columns} rows={reports} rowKey={({ id }) => id} />
    </div>
  );
}
