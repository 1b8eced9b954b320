'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';
import './empty-state.css';

type ErrorStateProps = {
  title?: string;
  detail?: string;
  onRetry?: () => void;
  /** the name of the request that failed, for whoever is told of it */
  request?: string | undefined;
};

/** What happened, what is safe, what to do. */
export function ErrorState({ title, detail, onRetry, request }: ErrorStateProps) {
  const t = useTranslations('ui');
  return (
    <div className="empty failed" role="alert">
      <h2>{title ?? t('failed')}</h2>
      <p>{detail ?? t('failedDetail')}</p>
      {request && (
        <p className="request-name">
          {t('failedRequest')} <code>{request}</code>
        </p>
      )}
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
