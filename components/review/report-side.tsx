'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { usePriorityWords } from '@/components/pages/priority-words';
import { type DateFormat, shortDate } from '@/lib/i18n/dates';
import { TermList } from '@/components/ui/term-list';
import type { OpenReport } from '@/lib/server/reports/open-report';
import { ReportReturns } from './report-returns';
import './report-side.css';
import '@/components/reports/column-head.css';

/** Beside the report: what it is, where it is planned, what was asked of its author. */
export function ReportSide({ report, dates }: { report: OpenReport; dates: DateFormat }) {
  const t = useTranslations('reports');
  const rank = usePriorityWords();
  const lines: [string, string][] = [
    [t('facts.section'), report.section?.name ?? t('facts.noSection')],
    ...(report.text ? [[t('facts.policy'), t(`policies.${report.text.policy}`)] satisfies [string, string]] : []),
    [t('facts.editor'), report.claimedBy ?? t('facts.nobody')],
    [t('facts.author'), report.author],
    [t('facts.unit'), report.unit ?? t('facts.ownPaper')],
    [t('facts.photos'), String(report.photoCount)],
  ];
  return (
    <div className="report-side">
      <h2 className="column-head">{t('side.title')}</h2>
      <TermList terms={lines} />
      <h2 className="column-head">{t('side.placement')}</h2>
      {report.placements.length === 0 && <p className="mute">{t('facts.notPlaced')}</p>}
      {report.placements.map((one) => (
        <p key={one.pageId}>
          <Link className="link" href={`/issues/${one.issueId}/${one.pageId}`}>
            {t('placementWords', {
              date: shortDate(one.date, dates),
              page: String(one.page).padStart(2, '0'),
              name: one.pageName,
              rank: rank(one.priority, one.anchor),
            })}
          </Link>
        </p>
      ))}
      {report.text && <ReportReturns returns={report.text.returns} dates={dates} />}
    </div>
  );
}
