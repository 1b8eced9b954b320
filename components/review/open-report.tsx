import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StateMark } from '@/components/reports/state-mark';
import { HeadingBlock } from '@/components/reports/heading-block';
import { Notice } from '@/components/ui/notice';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { ReviewChoices } from '@/lib/server/reports/choices';
import type { Comparison } from '@/lib/server/reports/compare';
import type { OpenReport as Report } from '@/lib/server/reports/open-report';
import type { ReviewCommands } from './review-commands';
import { DifferencePane } from './difference-pane';
import { EditDeskLater } from './edit-desk-later';
import { ReadView } from './read-view';
import { ReportFacts } from './report-facts';
import { ReportReturns } from './report-returns';
import { ReportRevisions } from './report-revisions';
import { ReportTimeline } from './report-timeline';
import { type NextReport, ReviewBar } from './review-bar';
import { SlipStrip } from './slip-strip';
import { address, type View, views } from './views';
import './open-report.css';
import '@/components/shell/panes.css';

export type OpenReportProps = {
  report: Report;
  view: View;
  choices: ReviewChoices;
  commands: ReviewCommands;
  mayPlace: boolean;
  /** 对照: the two texts that were asked for */
  comparison: Comparison | null;
  toConfirm: Comparison | null;
  changed: number;
  personId: string;
  units: readonly string[];
  dates: DateFormat;
  path: string;
  search: Record<string, string | undefined>;
  /** beside a list, or alone with columns of its own */
  shape: 'split' | 'alone';
  /** in a list: what is opened after this one is out of one's hands; no id: the list is at its end */
  next?: NextReport;
};

/** A report as the desk sees it: read, compared, changed, signed. */
export function OpenReport(props: OpenReportProps) {
  const t = useTranslations('reports');
  const { report, view, dates, path, search, shape } = props;
  const { text } = report;
  const to = (changes: Record<string, string | number | null>) =>
    address(path, search, { a: null, b: null, view: null, ...changes });
  if (!text) return <Metadata report={report} />;
  const shown = views.filter((one) => one !== 'edit' || text.mayChange);
  return (
    <>
      <div className="report-meta">
        <StateMark state={report.state} />
        <span>{t('number', { number: String(report.number) })}</span>
        {report.submittedAt && <span>{t('submittedAt', { time: dateAndTime(report.submittedAt, dates) })}</span>}
        <nav className="segments" aria-label={t('views.label')}>
          {shown.map((one) => (
            <Link
              key={one}
              href={to({ view: one === 'read' ? null : one })}
              aria-current={one === view ? 'true' : undefined}
              scroll={false}
            >
              {t(`views.${one}`)}
              {one === 'difference' && props.changed > 0 && ` ${props.changed}`}
            </Link>
          ))}
        </nav>
        <span className="push">
          {shape === 'alone' && t('characters', { count: report.characters })}
          {shape === 'split' && (
            <Link className="link" href={`/reports/${report.id}`}>
              {t('openAlone')}
            </Link>
          )}
        </span>
      </div>
      {view === 'edit' && text.mayChange ? (
        <EditDeskLater
          key={report.id}
          report={report}
          text={text}
          personId={props.personId}
          units={props.units}
          dates={dates}
          doneHref={to({})}
          commands={props.commands}
          slip={<SlipStrip slip={text.slip} digest={text.digest} dates={dates} />}
        />
      ) : (
        <div className="pane-scroll" key={`${report.id}${view}`}>
          {view === 'edit' && (
            <Notice tone="back">
              {t('edit.notNow')} {t('edit.notNowWho')}
            </Notice>
          )}
          {(view === 'read' || view === 'edit') && <ReadView report={report} text={text} facts={shape === 'split'} />}
          {view === 'difference' && (
            <DifferencePane text={text} comparison={props.comparison} dates={dates} path={path} search={search} />
          )}
          {view === 'history' && (
            <div className="history-view">
              <ReportReturns returns={text.returns} dates={dates} />
              <ReportRevisions
                report={report}
                text={text}
                dates={dates}
                href={(number) => to({ view: 'difference', a: number })}
                shown={null}
              />
              <ReportTimeline history={text.history} dates={dates} />
            </div>
          )}
        </div>
      )}
      {!(view === 'edit' && text.mayChange) && (
        <>
          <SlipStrip slip={text.slip} digest={text.digest} dates={dates} />
          <ReviewBar
            key={report.id}
            report={report}
            text={text}
            choices={props.choices}
            commands={{ move: props.commands.move, place: props.commands.place }}
            mayPlace={props.mayPlace}
            toConfirm={props.toConfirm}
            here={to({})}
            {...(props.next ? { next: props.next } : {})}
          />
        </>
      )}
    </>
  );
}

function Metadata({ report }: { report: Report }) {
  const t = useTranslations('reports');
  return (
    <>
      <div className="report-meta">
        <StateMark state={report.state} />
        <span>{t('number', { number: String(report.number) })}</span>
        <span className="push">{t('characters', { count: report.characters })}</span>
      </div>
      <div className="pane-scroll">
        <HeadingBlock
          kicker={report.kicker}
          headline={report.headline}
          subtitle={report.subtitle}
          byline={report.author}
          unit={report.unit}
        />
        <ReportFacts report={report} text={null} />
        <Notice>{t('metadataOnly')}</Notice>
      </div>
    </>
  );
}
