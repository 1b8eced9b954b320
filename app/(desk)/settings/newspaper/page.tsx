import { NewspaperForm } from '@/components/settings/newspaper-form';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { mastheadPreview, newspaperSettings } from '@/lib/server/newspaper/newspaper-settings';
import { deskPage } from '@/lib/server/web/desk-page';
import { previewNameplate, saveNewspaperAction } from './actions';

export default deskPage('settings.newspaper', async ({ actor }) => {
  const newspaper = await newspaperSettings();
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="newspaper">
      <NewspaperForm
        newspaper={newspaper}
        plate={mastheadPreview(newspaper.name)}
        timeZones={Intl.supportedValuesOf('timeZone')}
        save={saveNewspaperAction}
        preview={previewNameplate}
      />
    </SettingsFrame>
  );
});
