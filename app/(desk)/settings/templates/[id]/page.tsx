import { notFound } from 'next/navigation';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { TemplateForm } from '@/components/settings/template-form';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { scopesToChoose } from '@/lib/server/people/people-list';
import { templateDetail } from '@/lib/server/templates/template-list';
import { isUuid } from '@/lib/server/db/uuid';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveTemplateAction } from '../actions';

export default deskPage('settings.templates', async ({ actor, params }) => {
  const template = isUuid(params.id) ? await templateDetail(params.id) : null;
  if (!template) notFound();
  const { sections } = await scopesToChoose(actor);
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="templates" title={template.name}>
      <TemplateForm key={template.id} template={template} sections={sections} save={saveTemplateAction} />
    </SettingsFrame>
  );
});
