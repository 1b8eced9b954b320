import type { ReactNode } from 'react';
import './set-out.css';

/** A group of a form: what it is about at the left, its fields at the right. */
export function SetOut({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="set-out">
      <header>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
