import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import '@/components/ui/filters.css';

/** The bar over a list: it is a form of the address, so it works without script and can be sent to a colleague. */
export function ListSearch({
  text,
  placeholder,
  children,
  total,
}: {
  text: string;
  placeholder: string;
  children?: ReactNode;
  total: string;
}) {
  const t = useTranslations('settings');
  return (
    <form className="filters" method="get">
      <label>
        {t('search')}
        <input type="search" name="q" defaultValue={text} placeholder={placeholder} maxLength={60} />
      </label>
      {children}
      <Button type="submit" tone="bare" small>
        {t('searchGo')}
      </Button>
      <span className="push">{total}</span>
    </form>
  );
}
