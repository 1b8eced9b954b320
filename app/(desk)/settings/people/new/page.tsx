import { getTranslations } from 'next-intl/server';
import { InviteForm } from '@/components/settings/invite-form';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { scopesToChoose } from '@/lib/server/people/people-list';
import { deskPage } from '@/lib/server/web/desk-page';
import { inviteAction } from '../actions';

export default deskPage('person.invite', async ({ actor }) => {
  const t = await getTranslations('settings');
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="people" title={t('invite.title')}>
      <InviteForm choices={await scopesToChoose(actor)} invite={inviteAction} />
    </SettingsFrame>
  );
});
