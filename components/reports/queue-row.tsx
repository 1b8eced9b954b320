import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import type { ReportState } from '@/lib/domain/reports/states';
import { FlagMark } from './flag-mark';
import { StateMark } from './state-mark';
import './queue.css';

export type QueuedReport = {
  id: string;
  state: ReportState;
  /** instead of the state's own word: 改回 */
  stateWord?: string | undefined;
  kicker?: string | null | undefined;
  headline: string;
  unit?: string | null | undefined;
  people?: string | undefined;
  photos?: number | undefined;
  /** other short facts, in the order of need */
  facts?: readonly string[] | undefined;
  flags?: readonly string[] | undefined;
  /** spelled: 还有22分, 逾期2小时 */
  due?: string | undefined;
  late?: boolean | undefined;
  section?: string | null | undefined;
  seen?: boolean | undefined;
};

type QueueRowProps = { report: QueuedReport; href: string; open?: boolean; picked?: boolean };

/** One waiting report: state | kicker and headline over its facts | due over section. */
export function QueueRow({ report, href, open, picked }: QueueRowProps) {
  const t = useTranslations('ui');
  return (
    <li className={classNames('queue-row', open && 'open', picked && 'picked', report.seen && 'seen')}>
      <Link href={href} aria-current={open ? 'true' : undefined} data-report={report.id}>
        <StateMark state={report.state} word={report.stateWord} />
        <div>
          <h3 lang="zh-CN">
            {report.kicker && <i>{report.kicker}</i>}
            {report.headline || t('noHeadline')}
          </h3>
          <p className="facts-line">
            {report.unit && <b>{report.unit}</b>}
            {report.people && <span>{report.people}</span>}
            {report.photos ? <span>{t('queue.photos', { count: report.photos })}</span> : null}
            {report.facts?.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            {report.flags?.map((flag) => (
              <FlagMark key={flag} word={flag} />
            ))}
          </p>
        </div>
        <div className="due">
          {report.late ? <b>{report.due}</b> : report.due}
          {report.section && <span>{report.section}</span>}
        </div>
      </Link>
    </li>
  );
}
