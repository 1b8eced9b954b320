import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import './placement-row.css';

type PlacementRowProps = Omit<ComponentProps<'li'>, 'children'> & {
  /** 头条, 二条, 倒头条 */
  priority: string;
  headline: string;
  /** lines, or 36+6 when six are over */
  measure: string;
  over?: boolean;
  /** being brought here by a drag */
  coming?: boolean;
  /** being taken from here */
  taken?: boolean;
  href?: string | undefined;
};

export function PlacementRow({
  priority,
  headline,
  measure,
  over,
  coming,
  taken,
  href,
  className,
  ...rest
}: PlacementRowProps) {
  return (
    <li {...rest} className={classNames('placement', over && 'over', coming && 'coming', taken && 'taken', className)}>
      <span>{priority}</span>
      {href ? (
        <Link href={href} draggable={false} title={headline} lang="zh-CN">
          {headline}
        </Link>
      ) : (
        <b title={headline} lang="zh-CN">
          {headline}
        </b>
      )}
      <span>{measure}</span>
    </li>
  );
}
