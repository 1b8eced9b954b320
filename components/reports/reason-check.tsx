import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import './reason-check.css';

/** One reason of a return: what to mend, and ticked off when it is. */
export function ReasonCheck({
  title,
  note,
  done,
  children,
}: {
  title: string;
  note?: string | undefined;
  done: boolean;
  children?: ReactNode;
}) {
  return (
    <li className={classNames('reason', done && 'done')}>
      <span className="box" aria-hidden="true">
        {done && <Icon name="tick" size={14} />}
      </span>
      <div>
        <h3>{title}</h3>
        {note && <p>{note}</p>}
        {children}
      </div>
    </li>
  );
}
