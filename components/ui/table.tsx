import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './table.css';

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right; `quiet` is small grey; `name` is the row's heading. */
  kind?: 'number' | 'quiet' | 'name' | 'fit';
};

type TableProps<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selected?: string | undefined;
};

/** Dense: a line of 36 px a row. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, selected }: TableProps<Row>) {
  return (
    <div className="ledger-scroll">
      <table className="ledger">
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={kindClass(column.kind)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-selected={selected === undefined ? undefined : rowKey(row) === selected}>
              {columns.map((column) => cell(column, row))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell<Row>(column: Column<Row>, row: Row) {
  if (column.kind !== 'name') {
    return (
      <td key={column.key} className={kindClass(column.kind)}>
        {column.cell(row)}
      </td>
    );
  }
  return (
    <th key={column.key} scope="row">
      {column.cell(row)}
    </th>
  );
}

function kindClass(kind: Column<never>['kind']): string | undefined {
  return classNames(kind !== 'name' && kind) || undefined;
}
