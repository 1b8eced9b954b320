import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReasonForm } from '@/components/settings/reason-form';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { reasonDetail } from '@/lib/server/reasons/reason-list';
import { deskPage } from '@/lib/server/web/desk-page';
import { saveReasonAction } from '../actions';

export default deskPage('settings.reasons', async ({ actor, params }) => {
  const t = await getTranslations('settings');
  const reason = await reasonDetail(params.code ?? '');
  if (!reason) notFound();
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="reasons" title={t('reasons.about')}>
      <ReasonForm key={reason.code} reason={reason} save={saveReasonAction} />
    </SettingsFrame>
  );
});
