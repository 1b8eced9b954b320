import { getTranslations } from 'next-intl/server';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { UnitForm } from '@/components/settings/unit-form';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveUnitAction } from '../actions';

export default deskPage('settings.units', async ({ actor }) => {
  const t = await getTranslations('settings');
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="units" title={t('units.new')}>
      <UnitForm unit={null} save={saveUnitAction} />
    </SettingsFrame>
  );
});
