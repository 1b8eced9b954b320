import { archiveAddress, FEED, frontAddress } from '@/lib/edition/addresses';
import type { EditionView } from '@/lib/edition/view';
import { fullDate, weekday } from '@/lib/i18n/dates';
import { Nameplate } from './nameplate';

/** 报眉: the running head of every inside screen, as inside pages have one. */
export function RunningHead({ view, current, aside }: { view: EditionView; current?: 'archive'; aside?: string }) {
  const dates = { locale: view.locale, timeZone: view.newspaper.timeZone };
  return (
    <>
      <header className="runhead">
        <SiteNav view={view} {...(current ? { current } : {})} />
        <a className="home" href={frontAddress(view.locale)}>
          <Nameplate view={view} />
        </a>
        <p className="date num">
          {aside ?? (
            <>
              <b>{fullDate(view.date, dates)}</b>{' '}
              <span className="opt">
                {weekday(view.date, dates)}　{view.t('serial', { serial: view.serial })}
              </span>
            </>
          )}
        </p>
      </header>
      <hr className="ww" />
    </>
  );
}

export function SiteNav({ view, current }: { view: EditionView; current?: 'today' | 'archive' }) {
  return (
    <nav aria-label={view.t('site')}>
      <a href={frontAddress(view.locale)} aria-current={current === 'today' ? 'page' : undefined}>
        {view.t('today')}
      </a>
      <a href={archiveAddress(view.locale)} aria-current={current === 'archive' ? 'page' : undefined}>
        {view.t('archive')}
      </a>
      <a href={FEED}>{view.t('subscribe')}</a>
    </nav>
  );
}
