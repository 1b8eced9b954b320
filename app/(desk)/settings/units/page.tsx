import { SettingsFrame } from '@/components/settings/settings-frame';
import { UnitsList } from '@/components/settings/units-list';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { unitKinds } from '@/lib/server/units/save';
import { listUnits } from '@/lib/server/units/unit-list';
import { deskPage } from '@/lib/server/web/desk-page';
import { pageNumber } from '@/lib/server/web/page-number';

export default deskPage('settings.units', async ({ actor, search }) => {
  const filter = {
    text: (search.q ?? '').trim(),
    kind: unitKinds.find((kind) => kind === search.kind) ?? null,
    page: pageNumber(search.page),
  };
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="units">
      <UnitsList {...(await listUnits(filter))} filter={filter} />
    </SettingsFrame>
  );
});
