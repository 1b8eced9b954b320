import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import './pool-row.css';

type PoolRowProps = Omit<ComponentProps<'li'>, 'children'> & {
  headline: string;
  /** 5栏×13行, or 748字 */
  size?: string | undefined;
  facts?: readonly string[];
  /** words of the grip for who cannot see it: 拿起《…》 */
  takeLabel: string;
  taken?: boolean;
  /** the keyboard's way to drag: Space on the grip */
  onTake: () => void;
};

/** A report that waits for a page: taken with the mouse anywhere, with Space at its grip. */
export function PoolRow({ headline, size, facts = [], takeLabel, taken, onTake, className, ...rest }: PoolRowProps) {
  return (
    <li draggable {...rest} className={classNames('pool-row', taken && 'taken', className)}>
      <button type="button" className="grip" aria-label={takeLabel} aria-pressed={taken === true} onClick={onTake}>
        <Icon name="grip" size={14} />
      </button>
      <div>
        <h4 lang="zh-CN">{headline}</h4>
        <p>
          {size && <b>{size}</b>}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
    </li>
  );
}
