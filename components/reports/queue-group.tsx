import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import './queue.css';

type QueueGroupProps = { title: string; count: number; late?: boolean; children: ReactNode };

/** Rows that are due at the same time: 已逾期, 今晚截稿前, 可以等. */
export function QueueGroup({ title, count, late, children }: QueueGroupProps) {
  return (
    <section>
      <h2 className={classNames('queue-group', late && 'late')}>
        {title} <span>{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
