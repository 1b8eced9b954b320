import { useTranslations } from 'next-intl';
import { geometry, SEPARATOR } from '@/lib/composer/geometry';
import type { PageFormat } from '@/lib/composer/page';
import './page-sketch.css';

/** The front page in outline, by the composer's own geometry, and what it holds in words. */
export function PageSketch({ format, frontHeadLines }: { format: PageFormat; frontHeadLines: number }) {
  const t = useTranslations('settings');
  const grid = geometry(format, frontHeadLines);
  const inside = geometry(format);
  const figures = [grid.pageWidth, grid.pageHeight, grid.columnWidth, grid.gutter, grid.lines];
  if (figures.some((figure) => !Number.isFinite(figure) || figure <= 0) || format.columns > 40) return null;
  const gutter = format.columns > 1 ? ((grid.gutter / 72) * 25.4).toFixed(1) : '0';
  const characters = format.columns * format.charactersPerColumn * (inside.lines - SEPARATOR);
  return (
    <figure>
      <p className="mute">{t('templates.measure', { lines: inside.lines, gutter, characters })}</p>
      <svg
        className="page-sketch"
        viewBox={`0 0 ${grid.pageWidth} ${grid.pageHeight}`}
        role="img"
        aria-label={t('templates.sketch')}
      >
        <rect
          className="head"
          x={grid.left}
          y={grid.top}
          width={grid.areaWidth}
          height={Math.max(0, grid.bodyTop - grid.top - format.pitch)}
        />
        {Array.from({ length: format.columns }, (_, column) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={column}
            x={grid.left + column * (grid.columnWidth + grid.gutter)}
            y={grid.bodyTop}
            width={grid.columnWidth}
            height={grid.lines * format.pitch}
          />
        ))}
      </svg>
    </figure>
  );
}
