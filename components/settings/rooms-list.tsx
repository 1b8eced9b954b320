import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import type { RoomLine } from '@/lib/server/newspaper/overview';
import './rooms-list.css';

export function RoomsList({ rooms }: { rooms: readonly RoomLine[] }) {
  const t = useTranslations('settings');
  return (
    <DeskPage folio={<Folio title={t('title')} />}>
      <p className="soft">{t('lead')}</p>
      <ul className="rooms-list">
        {rooms.map(({ name, count }) => (
          <li key={name}>
            <Link className="room-line" href={`/settings/${name}`}>
              <b>{t(`rooms.${name}`)}</b>
              <span>{t(`roomNotes.${name}`)}</span>
              <small>{count !== null && t('inUse', { count })}</small>
            </Link>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
