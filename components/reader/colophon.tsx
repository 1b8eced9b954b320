import type { EditionView } from '@/lib/edition/view';

/** Who publishes this, under which numbers and rights; the other language; light or dark. */
export function Colophon({ view, other }: { view: EditionView; other: string }) {
  const { t, newspaper } = view;
  const facts = [
    newspaper.publisher && t('publisher', { name: newspaper.publisher }),
    newspaper.cnNumber && <span className="num">{newspaper.cnNumber}</span>,
    newspaper.address && t('address', { address: newspaper.address }),
    newspaper.hotline && t('hotline', { number: newspaper.hotline }),
    newspaper.icp && <span className="num">{newspaper.icp}</span>,
  ].filter(Boolean);
  return (
    <footer className="colophon">
      <ul className="facts" lang="zh-CN">
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
          <li key={index}>{fact}</li>
        ))}
      </ul>
      {newspaper.rights && (
        <p className="rights" lang="zh-CN">
          {newspaper.rights}
        </p>
      )}
      <div className="ways">
        <a
          href={other}
          hrefLang={view.locale === 'en' ? 'zh-CN' : 'en'}
          lang={view.locale === 'en' ? 'zh-CN' : 'en'}
          aria-label={t('languageLabel')}
        >
          {t('language')}
        </a>
        <div className="needs-script theme" role="group" aria-label={t('appearance')}>
          {(['light', 'dark', 'system'] as const).map((choice) => (
            <button key={choice} type="button" data-theme-choice={choice} aria-pressed={choice === 'system'}>
              {t(choice)}
            </button>
          ))}
        </div>
      </div>
    </footer>
  );
}
