import { SettingsFrame } from '@/components/settings/settings-frame';
import { TemplatesList } from '@/components/settings/templates-list';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { listTemplates } from '@/lib/server/templates/template-list';
import { deskPage } from '@/lib/server/web/desk-page';

export default deskPage('settings.templates', async ({ actor }) => (
  <SettingsFrame rooms={roomsFor(actor)} current="templates">
    <TemplatesList templates={await listTemplates()} />
  </SettingsFrame>
));
