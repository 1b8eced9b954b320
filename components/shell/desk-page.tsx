import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import './desk-frame.css';
import './room.css';
import './panes.css';

type DeskPageProps = {
  folio: ReactNode;
  children: ReactNode;
  /** `sheets`: the children fill the height and scroll themselves. `room`: one airy column that flows. `wide`: flows, edge to edge. */
  shape?: 'panes' | 'room' | 'wide';
};

/** The folio line over the work. */
export function DeskPage({ folio, children, shape = 'room' }: DeskPageProps) {
  return (
    <div className="desk-page">
      {folio}
      <main id="main" tabIndex={-1} className={classNames('desk-main', shape !== 'panes' && 'flows')}>
        {shape === 'room' ? <div className="room">{children}</div> : children}
      </main>
    </div>
  );
}
