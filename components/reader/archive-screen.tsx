import { archiveAddress, issueAddress, reportAddress, thumbnailAddress, twoDigits } from '@/lib/edition/addresses';
import { monthName, monthsOf, shortMonth } from '@/lib/edition/months';
import type { EditionView, ShelvedIssue } from '@/lib/edition/view';
import { fullDate, longDate } from '@/lib/i18n/dates';
import { Colophon } from './colophon';
import { HeadlineText } from './headline-text';
import { MonthGrid } from './month-grid';
import { RunningHead } from './running-head';

/** The wall of front pages of a month, and what stood in them. */
export function ArchiveScreen({ view, month, issues }: { view: EditionView; month: string; issues: ShelvedIssue[] }) {
  const { t, locale } = view;
  const name = monthName(month, locale);
  return (
    <>
      <RunningHead view={view} current="archive" aside={t('archiveSpan', { count: view.days.length })} />
      <div className="arch">
        <Years view={view} month={month} />
        <main id="main">
          <h1 className="vh">{t('wall', { month: name })}</h1>
          <Wall view={view} month={month} issues={issues} />
        </main>
        <section aria-labelledby="contents">
          <header className="find">
            <h2 id="contents" className="num">
              {name}
            </h2>
            <p>{t('issuesCount', { count: issues.length })}</p>
          </header>
          <ol className="hits">
            {issues.map((issue) => (
              <Contents key={issue.date} view={view} issue={issue} />
            ))}
          </ol>
        </section>
      </div>
      <Colophon view={view} other={archiveAddress(locale === 'en' ? 'zh-CN' : 'en', month)} />
    </>
  );
}

function Years({ view, month }: { view: EditionView; month: string }) {
  const months = monthsOf(view.days);
  const years = [...new Set(months.map((each) => each.month.slice(0, 4)))];
  return (
    <nav className="years" aria-label={view.t('years')}>
      {years.map((year) => (
        <ul key={year}>
          <li className="y">{year}</li>
          {months
            .filter((each) => each.month.startsWith(year))
            .map((each) => (
              <li key={each.month}>
                <a
                  href={archiveAddress(view.locale, each.month)}
                  aria-current={each.month === month ? 'page' : undefined}
                >
                  {shortMonth(each.month, view.locale)} <span className="n">{each.count}</span>
                </a>
              </li>
            ))}
        </ul>
      ))}
    </nav>
  );
}

function Wall({ view, month, issues }: { view: EditionView; month: string; issues: ShelvedIssue[] }) {
  const byDay = new Map(issues.map((issue) => [issue.date, issue]));
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return (
    <MonthGrid
      view={view}
      month={month}
      className="wall"
      day={(date) => {
        const front = date ? byDay.get(date)?.pages[0] : undefined;
        const figure = <span className="d num">{date && Number(date.slice(8))}</span>;
        if (!date || !front) return { className: 'none', content: figure };
        return {
          content: (
            <a href={issueAddress(date, view.locale)} aria-label={view.t('frontOf', { date: fullDate(date, dates) })}>
              {figure}
              <span className="sheet">
                <img
                  src={thumbnailAddress(date, front.number)}
                  width={100}
                  height={Math.round((100 * front.height) / front.width)}
                  alt=""
                  loading="lazy"
                />
              </span>
            </a>
          ),
        };
      }}
    />
  );
}

function Contents({ view, issue }: { view: EditionView; issue: ShelvedIssue }) {
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return (
    <li>
      <h3 className="num">
        <a href={issueAddress(issue.date, view.locale)}>{longDate(issue.date, dates)}</a>{' '}
        <small>{view.t('serial', { serial: issue.serial })}</small>
      </h3>
      <ul lang="zh-CN">
        {issue.pages.map(({ number, name, lead }) =>
          lead ? (
            <li key={number}>
              <a href={reportAddress(issue.date, lead.number, view.locale)}>
                <span className="m num">
                  {twoDigits(number)} {name}
                </span>
                <span className="t">
                  <HeadlineText text={lead.headline} />
                </span>
              </a>
            </li>
          ) : null,
        )}
      </ul>
    </li>
  );
}
