import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import './load-gauge.css';

export type LoadPiece = { key: string; lines: number; dragged?: boolean | undefined };

type LoadGaugeProps = { pieces: readonly LoadPiece[]; capacity: number };

/** How full a page is: a segment a placement, a tick at 100 %, what is over past the tick in red. Lengths in lines. */
export function LoadGauge({ pieces, capacity }: LoadGaugeProps) {
  const t = useTranslations('ui');
  const placed = pieces.filter((piece) => !piece.dragged).reduce((sum, piece) => sum + piece.lines, 0);
  const percent = capacity > 0 ? Math.round((placed / capacity) * 100) : 0;
  const rest = capacity - placed;
  const verdict = rest === 0 ? t('load.exact') : t(rest > 0 ? 'load.left' : 'load.over', { lines: Math.abs(rest) });
  return (
    <div className="load">
      <p aria-hidden="true">
        <b>{t('load.placed', { percent })}</b>
        <span className={classNames(rest < 0 && 'yours') || undefined}>{verdict}</span>
      </p>
      <svg
        viewBox="0 0 100 14"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('load.label', { percent, rest: verdict })}
      >
        <rect className="track" x="0" y="3" width="100" height="8" />
        {segments(pieces, capacity).map(({ key, dragged, x, width }) => (
          <rect key={key} className={classNames('piece', dragged && 'dragged')} x={x} y="3" width={width} height="8" />
        ))}
        {rest < 0 && (
          <rect className="excess" x="100" y="3" width={Math.min(4, (-rest / capacity) * 100 + 1)} height="8" />
        )}
        <rect className="tick-mark" x="99.4" y="0" width="0.6" height="14" />
      </svg>
    </div>
  );
}

/** In hundredths of the page, cut at the tick, a hair of paper between two. */
function segments(pieces: readonly LoadPiece[], capacity: number) {
  let at = 0;
  return pieces.map((piece) => {
    const start = Math.min(100, at);
    at += (piece.lines / Math.max(1, capacity)) * 100;
    return { key: piece.key, dragged: piece.dragged, x: start, width: Math.max(0, Math.min(100, at) - start - 0.45) };
  });
}
