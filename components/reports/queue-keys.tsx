'use client';

import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useKeys } from '@/components/shell/use-keys';
import '@/components/shell/panes.css';

/** J and K move the focus along the rows inside, Enter opens, as it does every link. */
export function QueueKeys({ children, label }: { children: ReactNode; label: string }) {
  const room = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const rows = [...(room.current?.querySelectorAll<HTMLElement>('[data-report]') ?? [])];
    const focused = rows.indexOf(document.activeElement as HTMLElement);
    const start = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const target = rows[Math.min(rows.length - 1, Math.max(0, start + step))];
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
  });
  return (
    <section ref={room} className="pane-scroll" aria-label={label}>
      {children}
    </section>
  );
}
