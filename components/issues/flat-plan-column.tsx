import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { PageStateMark } from '@/components/pages/page-state-mark';
import type { PageState } from '@/lib/domain/pages/states';
import './flat-plan-column.css';
import './placement-row.css';

type FlatPlanColumnProps = Omit<ComponentProps<'article'>, 'children'> & {
  /** 01 */
  number: string;
  name: string;
  state: PageState;
  href?: string | undefined;
  thumb: ReactNode;
  gauge: ReactNode;
  /** the reports on it, as PlacementRow */
  placements: ReactNode;
  people?: ReactNode;
  seals?: ReactNode;
};

/** One page of the flat plan, from its name down to its seals. */
export function FlatPlanColumn({
  number,
  name,
  state,
  href,
  thumb,
  gauge,
  placements,
  people,
  seals,
  ...rest
}: FlatPlanColumnProps) {
  return (
    <article {...rest} className="plan-page">
      <header>
        <h2 lang="zh-CN">
          <b>{number}</b>
          {name}
        </h2>
        <PageStateMark state={state} />
      </header>
      {href ? (
        <Link href={href} draggable={false}>
          {thumb}
        </Link>
      ) : (
        thumb
      )}
      {gauge}
      <ol className="placements">{placements}</ol>
      {people && <p className="plan-people">{people}</p>}
      {seals}
    </article>
  );
}
