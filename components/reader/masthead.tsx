import { archiveAddress, frontAddress } from '@/lib/edition/addresses';
import { monthName, monthOf, monthsOf, shortMonth } from '@/lib/edition/months';
import type { EditionView } from '@/lib/edition/view';
import { fullDate, shortDate, weekday } from '@/lib/i18n/dates';
import { lunarDate } from '@/lib/i18n/printed-dates';
import { numeral, numeralByDigit, uprightDate } from '@/lib/i18n/upright-dates';
import { MonthTable } from './month-table';
import { Nameplate } from './nameplate';
import { SiteNav } from './running-head';

/** 竖报头: the masthead stands upright beside the page; on the phone it lies across the top. */
export function Masthead({ view, today }: { view: EditionView; today: boolean }) {
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return (
    <header className="mast">
      <div className="plate">
        <a href={frontAddress(view.locale)}>
          <Nameplate view={view} standing />
        </a>
        <p className="vert" lang="zh-CN" aria-hidden="true">
          <b>{uprightDate(view.date)}</b>
          <span>{lunarDate(view.date)}</span>
          <span>
            总第{numeralByDigit(view.serial)}期　今日{numeral(view.pages.length)}版
          </span>
        </p>
        <p className="vh">
          {fullDate(view.date, dates)} {weekday(view.date, dates)} {view.t('serial', { serial: view.serial })}
        </p>
      </div>
      <div className="across">
        <a href={frontAddress(view.locale)} tabIndex={-1} aria-hidden="true">
          <Nameplate view={view} />
        </a>
        <p className="num" aria-hidden="true">
          <b>
            {shortDate(view.date, dates)} {weekday(view.date, dates)}
          </b>
          <br />
          {view.t('serial', { serial: view.serial })}
        </p>
      </div>
      <hr className="ww" />
      <SiteNav view={view} {...(today ? { current: 'today' as const } : {})} />
      <Month view={view} />
    </header>
  );
}

function Month({ view }: { view: EditionView }) {
  const month = monthOf(view.date);
  const before = monthsOf(view.days).find((each) => each.month < month)?.month;
  return (
    <section className="month" aria-label={view.t('calendar')}>
      <h2>
        <a className="num" href={archiveAddress(view.locale, month)}>
          {monthName(month, view.locale)}
        </a>
        {before && <a href={archiveAddress(view.locale, before)}>‹ {shortMonth(before, view.locale)}</a>}
      </h2>
      <MonthTable view={view} month={month} current={view.date} />
    </section>
  );
}
