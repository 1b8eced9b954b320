import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import './folio.css';

type FolioProps = {
  title: string;
  /** Already spelled: 11月21日　星期六 */
  date?: string | undefined;
  serial?: number | undefined;
  /** time 22:30; left 还有1小时8分; late turns it red */
  deadline?: { time: string; left: string; late?: boolean } | undefined;
  /** On a phone, where the arrow at the left leads. */
  backHref?: string | undefined;
  /** Facts of this page, each a <p>; at the right with className="push". */
  children?: ReactNode;
};

/** The line at the head of every page, with its 文武线. */
export function Folio({ title, date, serial, deadline, backHref, children }: FolioProps) {
  const t = useTranslations('shell');
  const b = (text: ReactNode) => <b>{text}</b>;
  return (
    <header className="folio">
      {backHref && (
        <Link className="back" href={backHref} aria-label={t('back')}>
          <Icon name="left" size={14} />
        </Link>
      )}
      <h1>{title}</h1>
      {date && <p>{date}</p>}
      {serial !== undefined && <p>{t.rich('serial', { serial: String(serial), b })}</p>}
      {deadline && (
        <p className="late">
          {t.rich(deadline.late ? 'deadlinePast' : 'deadline', { time: deadline.time, left: deadline.left, b })}
        </p>
      )}
      {children}
    </header>
  );
}
