import { getTranslations } from 'next-intl/server';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { TemplateForm } from '@/components/settings/template-form';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { scopesToChoose } from '@/lib/server/people/people-list';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveTemplateAction } from '../actions';

export default deskPage('settings.templates', async ({ actor }) => {
  const t = await getTranslations('settings');
  const { sections } = await scopesToChoose(actor);
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="templates" title={t('templates.new')}>
      <TemplateForm template={null} sections={sections} save={saveTemplateAction} />
    </SettingsFrame>
  );
});
