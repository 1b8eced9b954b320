import type { ReactNode } from 'react';
import { ActionBar } from '@/components/shell/action-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import '@/components/shell/panes.css';

type PlainListProps = {
  empty: boolean;
  emptyTitle: string;
  emptyDetail: string;
  add: string;
  addHref: string;
  children: ReactNode;
};

/** A list of settings with what comes next at its foot. */
export function PlainList({ empty, emptyTitle, emptyDetail, add, addHref, children }: PlainListProps) {
  return (
    <>
      <div className="pane-scroll">{empty ? <EmptyState title={emptyTitle}>{emptyDetail}</EmptyState> : children}</div>
      <ActionBar
        ruled
        next={
          <ButtonLink tone="go" href={addHref}>
            {add}
          </ButtonLink>
        }
      />
    </>
  );
}
