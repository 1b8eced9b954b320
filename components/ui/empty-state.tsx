import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import './empty-state.css';

/** An empty list says what would be here and what to do next. */
export function EmptyState({ title, children, action }: { title?: string; children?: ReactNode; action?: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <div className="empty">
      <h2>{title ?? t('empty')}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
