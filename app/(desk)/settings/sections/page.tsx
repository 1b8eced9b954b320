import { SectionsList } from '@/components/settings/sections-list';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { listSections } from '@/lib/server/sections/section-list';
import { deskPage } from '@/lib/server/web/desk-page';

export default deskPage('settings.sections', async ({ actor }) => (
  <SettingsFrame rooms={roomsFor(actor)} current="sections">
    <SectionsList sections={await listSections()} />
  </SettingsFrame>
));
