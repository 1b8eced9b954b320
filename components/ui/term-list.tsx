import type { ReactNode } from 'react';
import './term-list.css';

/** Term and value, one a line. */
export function TermList({ terms }: { terms: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="term-list">
      {terms.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
