import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';

type FitMeterProps = {
  columns: number;
  lines: number;
  /** lines of text set in all columns; more than columns × lines is over */
  used: number;
  /** characters a line, to say what would fill it */
  charactersPerLine: number;
  /** where it is planned: 版位　03版头条 */
  title?: string;
  /** at the right of the title: 试排 */
  note?: string;
};

/** A dummy of the block, a stroke a line: what is set, what is empty, what is over. */
export function FitMeter({ columns, lines, used, charactersPerLine, title, note }: FitMeterProps) {
  const t = useTranslations('ui');
  const rest = columns * lines - used;
  const characters = Math.abs(rest) * charactersPerLine;
  const size = t('fit.size', { columns, lines });
  const verdict = rest === 0 ? t('fit.exact') : t(rest > 0 ? 'fit.left' : 'fit.over', { lines: Math.abs(rest) });
  const over = Math.max(0, Math.ceil(-rest / columns));
  const width = (186 - (columns - 1) * 6) / columns;
  return (
    <div className="fit-meter">
      {title && (
        <h2 className="column-head">
          {title}
          {note && <span className="push">{note}</span>}
        </h2>
      )}
      <svg
        width="186"
        height={(lines + over) * 4}
        viewBox={`0 0 186 ${(lines + over) * 4}`}
        role="img"
        aria-label={`${size} ${verdict}`}
      >
        {Array.from({ length: columns * (lines + over) }, (_, index) => {
          const column = Math.floor(index / (lines + over));
          const line = index % (lines + over);
          const past = line >= lines;
          const set = past ? column * over + line - lines < -rest : column * lines + line < used;
          if (past && !set) return null;
          return (
            <rect
              key={index}
              x={column * (width + 6)}
              y={line * 4 + 1}
              width={width}
              height={set ? 2 : 1}
              fill={past ? 'var(--red)' : set ? 'var(--ink-2)' : 'var(--line-2)'}
            />
          );
        })}
      </svg>
      <p className="big">
        {size} <b className={classNames(rest < 0 && 'over') || undefined}>{verdict}</b>
      </p>
      {rest !== 0 && <p className="sub">{t(rest > 0 ? 'fit.fill' : 'fit.cut', { characters })}</p>}
    </div>
  );
}
