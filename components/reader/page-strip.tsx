import { pageAddress, thumbnailAddress, twoDigits } from '@/lib/edition/addresses';
import type { EditionView } from '@/lib/edition/view';

/** The pages of the issue as small pictures; on the phone, their names as tabs. */
export function PageStrip({ view, current }: { view: EditionView; current: number }) {
  return (
    <nav className="strip" aria-label={view.t('pages')}>
      <ol>
        {view.pages.map((page) => (
          <li key={page.number}>
            <a
              href={pageAddress(view.date, page.number, view.locale)}
              aria-current={page.number === current ? 'page' : undefined}
            >
              <span className="sheet">
                <img
                  src={thumbnailAddress(view.date, page.number)}
                  width={112}
                  height={Math.round((112 * page.height) / page.width)}
                  alt=""
                />
              </span>
              <span className="cap num">
                <span>
                  {view.locale === 'en' ? (
                    view.t('pageShort', { page: twoDigits(page.number) })
                  ) : (
                    <>
                      {twoDigits(page.number)}
                      <i className="wide"> 版</i>
                    </>
                  )}
                </span>
                <span lang="zh-CN">{page.name}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
