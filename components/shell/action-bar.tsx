import type { ReactNode, Ref } from 'react';
import { classNames } from '@/components/ui/class-names';
import '@/components/ui/action-bar.css';

type ActionBarProps = {
  /** Rare and bare, at the left. */
  rare?: ReactNode;
  /** At the right; the last one is the next step, at most one of them solid. */
  next?: ReactNode;
  ruled?: boolean;
  inset?: boolean;
  /** the element around `next` */
  ref?: Ref<HTMLDivElement>;
};

/** The same place on every screen: what you seldom do at the left, what comes next at the bottom right. */
export function ActionBar({ rare, next, ruled, inset, ref }: ActionBarProps) {
  return (
    <div className={classNames('action-bar', ruled && 'ruled', inset && 'inset')}>
      <div className="rare">{rare}</div>
      <div className="next" ref={ref}>
        {next}
      </div>
    </div>
  );
}
