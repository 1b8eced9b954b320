import { useTranslations } from 'next-intl';
import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';
import './loading.css';

/** The lines that will come, as grey strokes: nothing turns, nothing blinks. */
export function Loading({ rows = 6, of = 'table' }: { rows?: number; of?: 'table' | 'queue' }) {
  const t = useTranslations('ui');
  return (
    <div className={classNames('loading', of === 'queue' && 'queue')} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <i key={row} aria-hidden="true" />
      ))}
    </div>
  );
}
