import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import type { SettingsRoom } from '@/lib/server/newspaper/overview';
import { RoomTabs } from './room-tabs';
import './ledger-pane.css';

type SettingsFrameProps = {
  rooms: readonly SettingsRoom[];
  current: SettingsRoom;
  /** the name of the thing that is open */
  title?: string;
  children: ReactNode;
};

/** Every room of the settings: the others as tabs above it. */
export function SettingsFrame({ rooms, current, title, children }: SettingsFrameProps) {
  const t = useTranslations('settings');
  const back = title === undefined ? '/settings' : `/settings/${current}`;
  return (
    <DeskPage shape="panes" folio={<Folio title={title ?? t(`rooms.${current}`)} backHref={back} />}>
      <div className="ledger-pane">
        <RoomTabs
          label={t('roomsLabel')}
          tabs={rooms.map((room) => ({
            href: `/settings/${room}`,
            label: t(`rooms.${room}`),
            current: room === current,
          }))}
        />
        {children}
      </div>
    </DeskPage>
  );
}
