import { notFound } from 'next/navigation';
import { z } from 'zod';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { UnitForm } from '@/components/settings/unit-form';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { unitDetail } from '@/lib/server/units/settings-queries';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveUnitAction } from '../actions';

export default deskPage('settings.units', async ({ actor, params }) => {
  const unit = z.uuid().safeParse(params.id).success ? await unitDetail(params.id as string) : null;
  if (!unit) notFound();
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="units" title={unit.name}>
      <UnitForm key={unit.id} unit={unit} save={saveUnitAction} />
    </SettingsFrame>
  );
});
