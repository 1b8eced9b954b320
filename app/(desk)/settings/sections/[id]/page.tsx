import { notFound } from 'next/navigation';
import { SectionEditors } from '@/components/settings/section-editors';
import { SectionForm } from '@/components/settings/section-form';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { can } from '@/lib/domain/permissions';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { possibleEditors, sectionDetail } from '@/lib/server/sections/section-list';
import { isUuid } from '@/lib/server/db/uuid';
import { deskPage } from '@/lib/server/web/desk-page';
import { addEditorAction, endEditorAction, saveSectionAction } from '../actions';

export default deskPage('settings.sections', async ({ actor, params }) => {
  const section = isUuid(params.id) ? await sectionDetail(params.id) : null;
  if (!section) notFound();
  const people = can(actor, 'person.roles') ? await possibleEditors() : [];
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="sections" title={section.name}>
      <SectionForm key={section.id} section={section} save={saveSectionAction}>
        <SectionEditors section={section} people={people} add={addEditorAction} end={endEditorAction} />
      </SectionForm>
    </SettingsFrame>
  );
});
