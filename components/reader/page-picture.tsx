import { reportAddress, twoDigits } from '@/lib/edition/addresses';
import { plainHeadline } from '@/lib/edition/plain-headline';
import type { EditionView, PageView } from '@/lib/edition/view';

/**
 * The page as printed, with its hot zones laid over it: links in reading order. Where a list of the same
 * reports stands beside it, Tab meets each report once, in the list.
 */
export function PagePicture({
  view,
  page,
  beside,
  open,
}: {
  view: EditionView;
  page: PageView;
  beside: boolean;
  open?: number;
}) {
  return (
    <div className={`sheet page-${twoDigits(page.number)}`}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by lib/render/svg */}
      <div dangerouslySetInnerHTML={{ __html: page.svg }} />
      <ol className="zones" aria-label={view.t('zones', { page: twoDigits(page.number) })}>
        {page.reports.map((report, index) =>
          report.zone ? (
            <li key={report.id}>
              <a
                href={reportAddress(view.date, report.number, view.locale)}
                data-n={index + 1}
                className={open === index + 1 ? 'is-open' : undefined}
                tabIndex={beside ? -1 : undefined}
              >
                <span className="vh" lang="zh-CN">
                  {plainHeadline(report.headline)}
                </span>
              </a>
            </li>
          ) : null,
        )}
      </ol>
    </div>
  );
}
