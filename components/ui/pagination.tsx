import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from './icon';
import './pagination.css';

type PaginationProps = { page: number; pages: number; href: (page: number) => string };

export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useTranslations('ui');
  if (pages <= 1) return null;
  return (
    <nav className="pages-bar">
      <Step to={page > 1 ? href(page - 1) : undefined} label={t('previousPage')} icon="left" />
      <span>{t.rich('page', { page, pages, b: (text) => <b>{text}</b> })}</span>
      <Step to={page < pages ? href(page + 1) : undefined} label={t('nextPage')} icon="right" />
    </nav>
  );
}

export function Step({ to, label, icon }: { to: string | undefined; label: string; icon: 'left' | 'right' }) {
  if (to === undefined) {
    return (
      <span className="step off" aria-hidden="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <Link className="step" href={to} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  );
}
