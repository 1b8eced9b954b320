import type { ReactNode } from 'react';
import { weeksOf } from '@/lib/edition/months';
import type { EditionView } from '@/lib/edition/view';

interface MonthGridProps {
  view: EditionView;
  month: string;
  className: string;
  caption?: string;
  /** the cell of a day; null: an empty place in the first or last week */
  day: (date: string | null) => { className?: string | undefined; content: ReactNode };
}

/** The weeks of a month under the names of the days. */
export function MonthGrid({ view, month, className, caption, day }: MonthGridProps) {
  return (
    <table className={className}>
      {caption && <caption className="vh">{caption}</caption>}
      <thead>
        <tr>
          {view
            .t('weekdays')
            .split(' ')
            .map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week have no other name
              <th key={index} scope="col">
                {name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, index) => {
              const cell = day(date || null);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place in the week
                <td key={index} className={cell.className}>
                  {cell.content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
