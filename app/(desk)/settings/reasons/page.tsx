import { ReasonsList } from '@/components/settings/reasons-list';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { listReasons } from '@/lib/server/reasons/reason-list';
import { deskPage } from '@/lib/server/web/desk-page';

export default deskPage('settings.reasons', async ({ actor }) => (
  <SettingsFrame rooms={roomsFor(actor)} current="reasons">
    <ReasonsList reasons={await listReasons()} />
  </SettingsFrame>
));
