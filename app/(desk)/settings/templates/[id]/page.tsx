import { notFound } from 'next/navigation';
import { z } from 'zod';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { TemplateForm } from '@/components/settings/template-form';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { placesToChoose } from '@/lib/server/people/queries';
import { templateDetail } from '@/lib/server/templates/settings-queries';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveTemplateAction } from '../actions';

export default deskPage('settings.templates', async ({ actor, params }) => {
  const template = z.uuid().safeParse(params.id).success ? await templateDetail(params.id as string) : null;
  if (!template) notFound();
  const { sections } = await placesToChoose(actor);
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="templates" title={template.name}>
      <TemplateForm key={template.id} template={template} sections={sections} save={saveTemplateAction} />
    </SettingsFrame>
  );
});
