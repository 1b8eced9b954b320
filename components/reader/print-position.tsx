import { twoDigits } from '@/lib/edition/addresses';
import type { EditionView, PageView, ReportView } from '@/lib/edition/view';

/** Which block of which page: a small map of the page, and the same in words. */
export function PrintPosition({ view, page, report }: { view: EditionView; page: PageView; report: ReportView }) {
  return (
    <>
      <PageMap page={page} report={report} />
      <p className="where">
        <span lang="zh-CN">{view.locale === 'en' ? null : `${twoDigits(page.number)}版 ${page.name}　`}</span>
        {view.locale === 'en' && <>{view.t('pageName', { page: twoDigits(page.number), name: page.name })} · </>}
        {rankWord(view, report.rank)}
        <small>{positionWords(view, report)}</small>
      </p>
    </>
  );
}

function PageMap({ page, report }: { page: PageView; report?: ReportView }) {
  const x = (percent: number) => Number(((percent * page.width) / 100).toFixed(1));
  const y = (percent: number) => Number(((percent * page.height) / 100).toFixed(1));
  const head = Math.min(...page.blocks.map(({ top }) => top), 100);
  const same = (block: { left: number; top: number }) =>
    report?.zone && block.left === report.zone.left && block.top === report.zone.top;
  return (
    <svg className="map" viewBox={`0 0 ${page.width} ${page.height}`} aria-hidden="true">
      <rect className="pg" x="0" y="0" width={page.width} height={page.height} />
      <rect className="hd" x={x(6)} y={y(Math.max(head - 2, 3))} width={x(88)} height={y(0.8)} />
      {page.blocks.map((block) => (
        <rect
          key={`${block.left} ${block.top}`}
          className={same(block) ? 'on' : undefined}
          x={x(block.left)}
          y={y(block.top)}
          width={x(block.width)}
          height={y(block.height)}
        />
      ))}
    </svg>
  );
}

export function rankWord(view: EditionView, rank: number): string {
  if (rank === 1) return view.t('rank.first');
  if (rank === 2) return view.t('rank.second');
  if (rank === 3) return view.t('rank.third');
  return view.t('rank.other', { n: rank });
}

/** 右上，四栏，三十八行 */
function positionWords(view: EditionView, { zone, grid }: ReportView): string {
  if (!zone || !grid) return '';
  const third = (middle: number, names: [string, string, string]) => names[middle < 40 ? 0 : middle > 60 ? 2 : 1];
  const across = third(zone.left + zone.width / 2, ['left', 'middle', 'right']);
  const down = third(zone.top + zone.height / 2, ['top', 'middle', 'bottom']);
  return view.t('position', { corner: view.t(`corner.${down}-${across}`), columns: grid.columns, lines: grid.lines });
}
