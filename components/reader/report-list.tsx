import { reportAddress, twoDigits } from '@/lib/edition/addresses';
import type { EditionView, PageView, ReportView } from '@/lib/edition/view';
import { HeadlineText } from './headline-text';
import { solid } from './solid-setting';

/** 目录 of a page: every report as it is headed in print; the size of the headline is its rank. */
export function ReportList({ view, page, level = 1 }: { view: EditionView; page: PageView; level?: 1 | 2 }) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <>
      <header>
        <Title lang="zh-CN">
          <span className="num">{twoDigits(page.number)}</span> {page.name}
        </Title>
        <p>{view.t('reports', { count: page.reports.length })}</p>
      </header>
      <ol lang="zh-CN">
        {page.reports.map((report, index) => (
          <Item key={report.id} view={view} report={report} n={index + 1} level={level} />
        ))}
      </ol>
    </>
  );
}

function Item({ view, report, n, level }: { view: EditionView; report: ReportView; n: number; level: 1 | 2 }) {
  const Headline = level === 1 ? 'h2' : 'h3';
  const photo = n === 1 ? report.photos[0] : undefined;
  return (
    <li className={n === 1 ? 'item lead' : 'item'} data-n={n}>
      <a href={reportAddress(view.date, report.number, view.locale)}>
        {photo && (
          <img
            className="phone-only"
            src={photo.thumb.address}
            width={photo.thumb.width}
            height={photo.thumb.height}
            alt=""
            loading="lazy"
          />
        )}
        {report.kicker && (
          <p className="kicker">
            <HeadlineText text={report.kicker} />
          </p>
        )}
        <Headline className="t">
          <HeadlineText text={report.headline} />
        </Headline>
        {report.subtitle && <p className="sub">{solid(report.subtitle)}</p>}
        {report.byline && <p className="by">{report.byline}</p>}
      </a>
    </li>
  );
}
