import { pageAddress, pagePdfAddress, reportAddress, twoDigits } from '@/lib/edition/addresses';
import { type EditionView, inOrder, type PageView, type ReportView } from '@/lib/edition/view';
import { fullDate } from '@/lib/i18n/dates';
import { Colophon } from './colophon';
import { HeadlineText } from './headline-text';
import { PrintPosition } from './print-position';
import { Errata, ReportBody, ReportHeading, ReportPhoto } from './report-text';
import { RunningHead } from './running-head';

/** The report as text: where it was printed at the left, the report in the middle, its neighbours at the right. */
export function ReportScreen({ view, page, report }: { view: EditionView; page: PageView; report: ReportView }) {
  const number = twoDigits(page.number);
  return (
    <>
      <RunningHead view={view} />
      <div className="leaf">
        <aside className="side" aria-labelledby="printed-at">
          <h2 id="printed-at">{view.t('printedAt')}</h2>
          <PrintPosition view={view} page={page} report={report} />
          <p className="links">
            <a href={`${pageAddress(view.date, page.number, view.locale)}#r${report.number}`}>{view.t('seePage')}</a>
            <a href={pagePdfAddress(view.date, page.number)}>{view.t('pagePdf')}</a>
          </p>
        </aside>
        <main id="main" className="report">
          <article data-report>
            <ReportHeading view={view} report={report} date />
            <Tools view={view} />
            <Errata view={view} report={report} />
            {report.photos.map((photo, index) => (
              <ReportPhoto key={photo.screen.address} view={view} photo={photo} first={index === 0} />
            ))}
            <ReportBody view={view} report={report} />
          </article>
          <p className="after" lang="zh-CN">
            <span>
              {view.t('printedIn', {
                newspaper: view.newspaper.name,
                date: fullDate(view.date, { locale: view.locale, timeZone: view.newspaper.timeZone }),
                page: number,
                name: page.name,
              })}
            </span>
          </p>
        </main>
        <Neighbours view={view} page={page} report={report} />
      </div>
      <Turns view={view} report={report} />
      <Colophon view={view} other={reportAddress(view.date, report.number, view.locale === 'en' ? 'zh-CN' : 'en')} />
    </>
  );
}

function Tools({ view }: { view: EditionView }) {
  const { t } = view;
  return (
    <div className="tools">
      <fieldset className="size">
        <legend>{t('textSize')}</legend>
        {(['sizeNormal', 'sizeLarge', 'sizeLargest'] as const).map((size, index) => (
          <label key={size}>
            <input type="radio" name="size" id={`z${index + 1}`} value={index + 1} defaultChecked={index === 0} />
            {t(size)}
          </label>
        ))}
      </fieldset>
      <button type="button" className="needs-script" data-copy-link>
        {t('copyLink')}
      </button>
      <button type="button" className="needs-script opt" data-print>
        {t('print')}
      </button>
    </div>
  );
}

function Neighbours({ view, page, report }: { view: EditionView; page: PageView; report: ReportView }) {
  const others = page.reports.filter(({ id }) => id !== report.id);
  if (others.length === 0) return <div className="side" />;
  return (
    <aside className="side" aria-labelledby="same-page">
      <h2 id="same-page">{view.t('samePage')}</h2>
      <ul lang="zh-CN">
        {others.map((other) => (
          <li key={other.id} className="item">
            <a href={reportAddress(view.date, other.number, view.locale)}>
              {other.kicker && (
                <p className="kicker">
                  <HeadlineText text={other.kicker} />
                </p>
              )}
              <p className="t">
                <HeadlineText text={other.headline} />
              </p>
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Turns({ view, report }: { view: EditionView; report: ReportView }) {
  const all = inOrder(view);
  const at = all.findIndex((each) => each.report.id === report.id);
  const turn = (entry: (typeof all)[number] | undefined, rel: 'prev' | 'next') =>
    entry ? (
      <a rel={rel} href={reportAddress(view.date, entry.report.number, view.locale)}>
        <small>{view.t(rel === 'prev' ? 'previousReport' : 'nextReport')}</small>
        <span lang="zh-CN">
          <HeadlineText text={entry.report.headline} />
        </span>
      </a>
    ) : (
      <span />
    );
  return (
    <nav className="turns" aria-label={view.t('turning')}>
      {turn(all[at - 1], 'prev')}
      {turn(all[at + 1], 'next')}
    </nav>
  );
}
