import { issueAddress } from '@/lib/domain/issues/addresses';
import type { EditionView } from './edition-view';
import { monthName, weeksOf } from './months';

/** The month as a calendar: days with a newspaper are links. */
export function MonthTable({ view, month, current }: { view: EditionView; month: string; current?: string }) {
  const days = new Set(view.days);
  return (
    <table className="cal">
      <caption className="vh">{view.t('calendarCaption', { month: monthName(month, view.locale) })}</caption>
      <thead>
        <tr>
          {view
            .t('weekdays')
            .split(' ')
            .map((day, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week have no other name
              <th key={index} scope="col">
                {day}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an empty place in the week
              <td key={index}>
                {date && <Day view={view} date={date} printed={days.has(date)} current={date === current} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
