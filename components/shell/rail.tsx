'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { AreaName } from './areas';
import './rail.css';

export type RailItem = {
  name: AreaName;
  href: string;
  /** How much is there: a number, or a word as 22日. */
  count?: number | string | undefined;
  /** The count waits for the reader: red. */
  yours?: boolean;
  gap?: boolean | undefined;
};

/** Words and counts, no icons. What waits for you stands in red. */
export function Rail({
  items,
  person,
  current,
}: {
  items: readonly RailItem[];
  person: ReactNode;
  current?: AreaName;
}) {
  const t = useTranslations('shell');
  const path = usePathname();
  return (
    <nav className="rail" aria-label={t('areasLabel')}>
      <div className="rail-mark" lang="zh-CN">
        见报
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.name} className={item.gap ? 'gap' : undefined}>
            <Link href={item.href} aria-current={isHere(item, path, current) ? 'page' : undefined}>
              {t(`areas.${item.name}`)}
              <Count item={item} />
            </Link>
          </li>
        ))}
      </ul>
      {person}
    </nav>
  );
}

function Count({ item }: { item: RailItem }) {
  if (item.count === undefined || item.count === 0) return null;
  return <b className={classNames(item.yours && 'yours') || undefined}>{item.count}</b>;
}

function isHere(item: RailItem, path: string | null, current?: AreaName): boolean {
  if (current) return item.name === current;
  return path === item.href || (path?.startsWith(`${item.href}/`) ?? false);
}
