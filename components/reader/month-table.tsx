import { issueAddress } from '@/lib/edition/addresses';
import { monthName } from '@/lib/edition/months';
import type { EditionView } from '@/lib/edition/view';
import { MonthGrid } from './month-grid';

/** The month as a calendar: days with a newspaper are links. */
export function MonthTable({ view, month, current }: { view: EditionView; month: string; current?: string }) {
  const days = new Set(view.days);
  return (
    <MonthGrid
      view={view}
      month={month}
      className="cal"
      caption={view.t('calendarCaption', { month: monthName(month, view.locale) })}
      day={(date) => ({
        content: date && <Day view={view} date={date} printed={days.has(date)} current={date === current} />,
      })}
    />
  );
}

function Day({
  view,
  date,
  printed,
  current,
}: {
  view: EditionView;
  date: string;
  printed: boolean;
  current: boolean;
}) {
  const day = Number(date.slice(8));
  if (!printed) return <span>{day}</span>;
  return (
    <a href={issueAddress(date, view.locale)} aria-current={current ? 'date' : undefined}>
      {day}
    </a>
  );
}
