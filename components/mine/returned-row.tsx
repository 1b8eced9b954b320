import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StateMark } from '@/components/reports/state-mark';
import type { MineRow } from '@/lib/server/reports/my-reports';
import './home.css';

/** The red bar: it came back and waits for its author. */
export function ReturnedRow({ row }: { row: MineRow }) {
  const t = useTranslations('mine.home');
  const by = row.returnedBy ?? '';
  return (
    <Link className="your-move" href={`/mine/${row.id}/write`}>
      <StateMark state="returned" word={t('yourMove')} />
      <h3 lang="zh-CN">{row.headline || t('noHeadline')}</h3>
      <p>
        {row.toMend > 0
          ? t.rich('toMend', { count: row.toMend, by, b: (text) => <b>{text}</b> })
          : t('toMendPlain', { by })}
      </p>
    </Link>
  );
}
