import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './notice.css';

type NoticeProps = { tone?: 'ok' | 'back' | 'review' | 'you'; children: ReactNode; live?: boolean };

/** One line with a bar at its left; the red bar is for what waits for the reader. */
export function Notice({ tone, children, live }: NoticeProps) {
  return (
    <div className={classNames('notice', tone)} role={live ? 'status' : undefined}>
      {children}
    </div>
  );
}

/** Said near the button and kept there; nothing pops up for what the screen already shows. */
export function StatusLine({ tone, children }: { tone?: 'ok' | 'bad'; children: ReactNode }) {
  return (
    <p className={classNames('status-line', tone)} role="status">
      {children}
    </p>
  );
}
