import { getTranslations } from 'next-intl/server';
import { ReasonForm } from '@/components/settings/reason-form';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveReasonAction } from '../actions';

export default deskPage('settings.reasons', async ({ actor }) => {
  const t = await getTranslations('settings');
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="reasons" title={t('reasons.new')}>
      <ReasonForm reason={null} save={saveReasonAction} />
    </SettingsFrame>
  );
});
