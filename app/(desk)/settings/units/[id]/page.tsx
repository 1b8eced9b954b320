import { notFound } from 'next/navigation';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { UnitForm } from '@/components/settings/unit-form';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { unitDetail } from '@/lib/server/units/unit-list';
import { isUuid } from '@/lib/server/db/uuid';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveUnitAction } from '../actions';

export default deskPage('settings.units', async ({ actor, params }) => {
  const unit = isUuid(params.id) ? await unitDetail(params.id) : null;
  if (!unit) notFound();
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="units" title={unit.name}>
      <UnitForm key={unit.id} unit={unit} save={saveUnitAction} />
    </SettingsFrame>
  );
});
