import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import './fit-meter.css';
import './column-head.css';

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

const width = 186;
const gap = 6;
const step = 4;

/**
 * A dummy of the block, a stroke a line: what is set, what is empty, what is over. No screen shows it yet: it is the
 * copyfit hint beside a report that an editor cuts for the place it is planned on.
 */
export function FitMeter({ columns, lines, used, charactersPerLine, title, note }: FitMeterProps) {
  const t = useTranslations('ui');
  const rest = columns * lines - used;
  const characters = Math.abs(rest) * charactersPerLine;
  const size = t('fit.size', { columns, lines });
  const verdict = rest === 0 ? t('fit.exact') : t(rest > 0 ? 'fit.left' : 'fit.over', { lines: Math.abs(rest) });
  const height = (lines + Math.max(0, Math.ceil(-rest / columns))) * step;
  return (
    <div className="fit-meter">
      {title && (
        <h2 className="column-head">
          {title}
          {note && <span className="push">{note}</span>}
        </h2>
      )}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${size} ${verdict}`}
      >
        {strokes(columns, lines, used).map((stroke) => (
          <rect key={`${stroke.x} ${stroke.y}`} {...stroke} width={(width + gap) / columns - gap} />
        ))}
      </svg>
      <p className="big">
        {size} <b className={classNames(rest < 0 && 'over') || undefined}>{verdict}</b>
      </p>
      {rest !== 0 && <p className="sub">{t(rest > 0 ? 'fit.fill' : 'fit.cut', { characters })}</p>}
    </div>
  );
}

/** Set lines fill column after column; what is over hangs below them, shared among the columns. */
function strokes(columns: number, lines: number, used: number) {
  const slotAt = (column: number, line: number) => ({ x: (column * (width + gap)) / columns, y: line * step + 1 });
  const inside = Array.from({ length: columns * lines }, (_, index) => ({
    ...slotAt(Math.floor(index / lines), index % lines),
    height: index < used ? 2 : 1,
    className: index < used ? 'set' : 'free',
  }));
  const over = Array.from({ length: Math.max(0, used - columns * lines) }, (_, index) => ({
    ...slotAt(index % columns, lines + Math.floor(index / columns)),
    height: 2,
    className: 'over',
  }));
  return [...inside, ...over];
}
