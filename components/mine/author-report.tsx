import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ProgressLine } from '@/components/reports/progress-line';
import { StateMark } from '@/components/reports/state-mark';
import type { Command } from '@/components/shell/use-command';
import { Notice } from '@/components/ui/notice';
import { reportAddress, twoDigits } from '@/lib/edition/addresses';
import { dateAndTime, type DateFormat, shortDate } from '@/lib/i18n/dates';
import { printByline } from '@/lib/manuscript/byline/print';
import type { AuthorView } from '@/lib/server/reports/author-view';
import type { TransitionInput } from '@/lib/server/reports/transition-input';
import { AuthorFoot } from './author-foot';
import { EarlierReturns } from './earlier-returns';
import { EditorsChanges } from './editors-changes';
import { useProgressSteps } from './progress-steps';
import { ReadContent } from './read-content';
import './report-room.css';

type AuthorReportProps = {
  view: AuthorView;
  dates: DateFormat;
  move: Command<TransitionInput, { state: string; version: number }>;
};

/** A report for the one who wrote it: where it stands, what the editor made of it, where it was printed. */
export function AuthorReport({ view, dates, move }: AuthorReportProps) {
  const t = useTranslations('mine.report');
  const steps = useProgressSteps(view, dates);
  const { content, state } = view;
  const arrived = state === 'unitReview' || state === 'submitted';
  return (
    <>
      <div className="report-room">
        {arrived && (
          <div className="receipt">
            <div>
              <h2>{t('arrived')}</h2>
              <p>{t(state === 'unitReview' ? 'unitFirst' : 'atDesk')}</p>
            </div>
            <ReportNumber number={view.number} />
          </div>
        )}
        <div className="title">
          {!arrived && <StateMark state={state} />}
          {content.kicker && (
            <p className="kai" lang="zh-CN">
              {content.kicker}
            </p>
          )}
          <h2 lang="zh-CN">{content.headline || t('title')}</h2>
          {content.subtitle && (
            <p className="kai" lang="zh-CN">
              ——{content.subtitle}
            </p>
          )}
          <p lang="zh-CN">
            {t('facts', {
              characters: view.characters,
              photos: content.photos.length,
              byline: printByline(content.byline),
            })}
          </p>
        </div>
        <OnPage view={view} dates={dates} />
        {view.errata.map((erratum) => (
          <Notice key={erratum.at} tone="back">
            <span>
              {t('errata')}　{erratum.text}
            </span>
          </Notice>
        ))}
        <section aria-label={t('way')}>
          <ProgressLine steps={steps} />
        </section>
        <EarlierReturns returns={view.returns} dates={dates} />
        <EditorsChanges original={view.original} edited={view.edited} />
        <ReadContent content={content} />
        {!arrived && (
          <p className="mute">
            {t('number')} {String(view.number).padStart(5, '0')}　{dateAndTime(view.createdAt, dates)}
          </p>
        )}
      </div>
      <AuthorFoot view={view} move={move} />
    </>
  );
}

function ReportNumber({ number }: { number: number }) {
  const t = useTranslations('mine.report');
  return (
    <p className="number">
      {t('number')}
      <b>{String(number).padStart(5, '0')}</b>
    </p>
  );
}

/** Printed: with the way to the page. Planned: only said. */
function OnPage({ view: { placement: at, state, number }, dates }: { view: AuthorView; dates: DateFormat }) {
  const t = useTranslations('mine.report');
  if (!at || (state !== 'published' && state !== 'signed')) return null;
  const facts = { date: shortDate(at.date, dates), page: twoDigits(at.page), name: at.pageName };
  const printed = state === 'published' && at.released;
  return (
    <p className="printed-on">
      <span>{t(printed ? 'printedAt' : 'planned', facts)}</span>
      {printed && (
        <Link className="btn small" href={reportAddress(at.date, number)} prefetch={false} target="_blank">
          {t('printed')}
        </Link>
      )}
    </p>
  );
}
