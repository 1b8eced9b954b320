import { issueAddress, issuePdfAddress, pageAddress, pagePdfAddress, twoDigits } from '@/lib/edition/addresses';
import type { EditionView, PageView } from '@/lib/edition/view';
import { Colophon } from './colophon';
import { Masthead } from './masthead';
import { PagePicture } from './page-picture';
import { PageStrip } from './page-strip';
import { ReportList } from './report-list';

/** An issue opened at its front page: masthead, pages, the page itself, and what stands on it. */
export function IssueScreen({ view }: { view: EditionView }) {
  const [front] = view.pages;
  if (!front) return null;
  const here = pageAddress(view.date, front.number, view.locale);
  return (
    <>
      <div className="today issue">
        <Masthead view={view} today={view.date === view.days[0]} />
        <PageStrip view={view} current={front.number} />
        <main id="main" className="front">
          <section className="plist" aria-label={view.t('reportsHere', { page: twoDigits(front.number) })}>
            <ReportList view={view} page={front} />
            <div className="tools">
              <a className="btn" href={here}>
                {view.t('enlarge')}
              </a>
              <a href={pagePdfAddress(view.date, front.number)}>
                {view.t('pagePdf')} <Size view={view} bytes={front.pdfBytes} />
              </a>
              <a href={issuePdfAddress(view.date)}>
                {view.t('issuePdf', { count: view.pages.length })} <Size view={view} bytes={view.pdfBytes} />
              </a>
            </div>
            <Editors view={view} page={front} />
          </section>
          <section className="print" aria-label={view.t('stage', { page: twoDigits(front.number) })}>
            <a className="peek-hint" href={`${here}#page`} data-opens-page>
              <span className="grab" aria-hidden="true" />
              <span>{view.t('showPage', { page: twoDigits(front.number) })}</span>
              <span>{view.t('pinch')}</span>
            </a>
            <PagePicture view={view} page={front} beside />
          </section>
        </main>
      </div>
      <Colophon view={view} other={issueAddress(view.date, view.locale === 'en' ? 'zh-CN' : 'en')} />
    </>
  );
}

export function Size({ view, bytes }: { view: EditionView; bytes: number }) {
  return <span className="num">{view.t('size', { mb: (Math.max(bytes, 100_000) / 1_000_000).toFixed(1) })}</span>;
}

export function Editors({ view, page }: { view: EditionView; page: PageView }) {
  if (page.editors.length === 0) return null;
  return (
    <p className="ed">
      {page.editors.map(({ duty, name }) => (
        <span key={duty}>
          {view.t(duty)} {name}
        </span>
      ))}
    </p>
  );
}
