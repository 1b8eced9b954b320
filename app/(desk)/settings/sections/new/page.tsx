import { getTranslations } from 'next-intl/server';
import { SectionForm } from '@/components/settings/section-form';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveSectionAction } from '../actions';

export default deskPage('settings.sections', async ({ actor }) => {
  const t = await getTranslations('settings');
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="sections" title={t('sections.new')}>
      <SectionForm section={null} save={saveSectionAction} />
    </SettingsFrame>
  );
});
