'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';
import './empty-state.css';

/** What happened, what is safe, what to do. */
export function ErrorState({ title, detail, onRetry }: { title?: string; detail?: string; onRetry?: () => void }) {
  const t = useTranslations('ui');
  return (
    <div className="empty failed" role="alert">
      <h2>{title ?? t('failed')}</h2>
      <p>{detail ?? t('failedDetail')}</p>
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
