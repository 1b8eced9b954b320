import { OperationsRoom } from '@/components/settings/operations/operations-room';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { operations } from '@/lib/server/operations/overview';
import { deskPage } from '@/lib/server/web/desk-page';
import { retryJobAction } from './actions';

export default deskPage('settings.operations', async ({ actor }) => (
  <SettingsFrame rooms={roomsFor(actor)} current="operations">
    <OperationsRoom now={await operations()} dates={await dateFormat()} retry={retryJobAction} />
  </SettingsFrame>
));
