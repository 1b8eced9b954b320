import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

type PoolRowProps = Omit<ComponentProps<'li'>, 'children'> & {
  headline: string;
  /** 5栏×13行, or 748字 */
  size?: string | undefined;
  facts?: readonly string[];
  taken?: boolean;
};

/** A report that waits for a page: taken with the mouse, or with Space. */
export function PoolRow({ headline, size, facts = [], taken, className, ...rest }: PoolRowProps) {
  return (
    <li tabIndex={0} draggable {...rest} className={classNames('pool-row', taken && 'taken', className)}>
      <Icon name="grip" size={14} />
      <div className="min-w-0">
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
