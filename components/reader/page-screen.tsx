import { frontAddress, pageAddress, pagePdfAddress, reportAddress, twoDigits } from '@/lib/edition/addresses';
import type { EditionView, PageView } from '@/lib/edition/view';
import { longDate } from '@/lib/i18n/dates';
import { Colophon } from './colophon';
import { Editors, Size } from './issue-screen';
import { Nameplate } from './nameplate';
import { PagePicture } from './page-picture';
import { PageStrip } from './page-strip';
import { rankWord } from './print-position';
import { ReportList } from './report-list';
import { Errata, ReportBody, ReportHeading, ReportPhoto } from './report-text';

/** One page, large, and a report of it beside it; on the phone the list first and the page under it. */
export function PageScreen({ view, page }: { view: EditionView; page: PageView }) {
  const [lead] = page.reports;
  const number = twoDigits(page.number);
  return (
    <>
      <div
        className="viewer issue"
        data-pages={view.pages.map((each) => pageAddress(view.date, each.number, view.locale)).join(' ')}
      >
        <Bar view={view} page={page} />
        <PageStrip view={view} current={page.number} />
        <section className="plist only-phone" aria-label={view.t('reportsHere', { page: number })}>
          <ReportList view={view} page={page} level={2} />
          <Editors view={view} page={page} />
        </section>
        <section className="stage" id="page" aria-label={view.t('stage', { page: number })} tabIndex={-1}>
          <PagePicture view={view} page={page} beside={false} {...(lead ? { open: 1 } : {})} />
        </section>
        <main id="main" className="panel report" tabIndex={-1} data-count={page.reports.length}>
          {lead && (
            <>
              <p className="pos">
                <b>
                  {view.t('pageName', { page: number, name: page.name })} {rankWord(view, 1)}
                </b>
                <span className="num">{view.t('countOf', { n: 1, count: page.reports.length })}</span>
                <span className="go">
                  <a href={reportAddress(view.date, lead.number, view.locale)}>{view.t('openAlone')}</a>
                  {page.reports[1] && (
                    <a href={reportAddress(view.date, page.reports[1].number, view.locale)} data-next>
                      {view.t('nextReport')} ›
                    </a>
                  )}
                </span>
              </p>
              <article data-report>
                <ReportHeading view={view} report={lead} date={false} />
                <Errata view={view} report={lead} />
                {lead.photos.map((photo, index) => (
                  <ReportPhoto key={photo.screen.address} view={view} photo={photo} first={index === 0} />
                ))}
                <ReportBody view={view} report={lead} />
              </article>
            </>
          )}
        </main>
        <Foot view={view} page={page} />
      </div>
      <Colophon view={view} other={pageAddress(view.date, page.number, view.locale === 'en' ? 'zh-CN' : 'en')} />
    </>
  );
}

function Bar({ view, page }: { view: EditionView; page: PageView }) {
  const at = view.pages.indexOf(page);
  const before = view.pages[at - 1];
  const after = view.pages[at + 1];
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return (
    <header className="bar">
      <a className="home" href={frontAddress(view.locale)}>
        <Nameplate view={view} />
      </a>
      <nav className="turning num" aria-label={view.t('keyPages')}>
        {before && (
          <a rel="prev" href={pageAddress(view.date, before.number, view.locale)}>
            ‹ {view.t('previousPage')}
          </a>
        )}
        {view.pages.map((each) => (
          <a
            key={each.number}
            href={pageAddress(view.date, each.number, view.locale)}
            aria-current={each === page ? 'page' : undefined}
            lang="zh-CN"
          >
            {twoDigits(each.number)} {each.name}
          </a>
        ))}
        {after && (
          <a rel="next" href={pageAddress(view.date, after.number, view.locale)}>
            {view.t('nextPage')} ›
          </a>
        )}
      </nav>
      <p className="date num">
        {longDate(view.date, dates)}
        <span className="opt">　{view.t('serial', { serial: view.serial })}</span>
      </p>
    </header>
  );
}

function Foot({ view, page }: { view: EditionView; page: PageView }) {
  const { t } = view;
  return (
    <div className="foot">
      <div className="zoom needs-script" role="group" aria-label={t('zoom')}>
        <button type="button" data-zoom="out" aria-label={t('zoomOut')}>
          −
        </button>
        <output className="num" data-zoom-level>
          100%
        </output>
        <button type="button" data-zoom="in" aria-label={t('zoomIn')}>
          ＋
        </button>
        <button type="button" className="words" data-zoom="whole">
          {t('wholePage')}
        </button>
        <button type="button" className="words" data-zoom="width">
          {t('fitWidth')}
        </button>
      </div>
      <a href={pagePdfAddress(view.date, page.number)}>
        {t('pagePdf')} <Size view={view} bytes={page.pdfBytes} />
      </a>
      <a className="to-list" href={pageAddress(view.date, page.number, view.locale)}>
        {t('backToList')}
      </a>
      <p className="keys needs-script" aria-label={t('keys')}>
        {[
          [['←', '→'], 'keyPages'],
          [['↑', '↓'], 'keyReports'],
          [['＋', '−'], 'zoom'],
          [['Enter'], 'keyOpen'],
          [['Esc'], 'keyClose'],
        ].map(([keys, word]) => (
          <span key={word as string}>
            {(keys as string[]).map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {t(word as string)}
          </span>
        ))}
      </p>
    </div>
  );
}
