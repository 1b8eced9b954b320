import { notFound } from 'next/navigation';
import { PersonSettings } from '@/components/settings/person-settings';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { openConsentsAbout } from '@/lib/server/consents/consent-list';
import { spelled } from '@/lib/server/consents/spelled';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { personDetail } from '@/lib/server/people/person-detail';
import { scopesToChoose } from '@/lib/server/people/people-list';
import { isUuid } from '@/lib/server/db/uuid';
import { deskPage } from '@/lib/server/web/desk-page';
import { answerConsentAction, takeLinkAction, withdrawConsentAction } from '../../../consents/actions';
import * as actions from '../actions';

export default deskPage('settings.people', async ({ actor, params }) => {
  const person = isUuid(params.id) ? await personDetail(actor, params.id) : null;
  if (!person) notFound();
  const dates = await dateFormat();
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="people" title={person.name}>
      <PersonSettings
        person={person}
        choices={await scopesToChoose(actor)}
        consents={spelled(await openConsentsAbout(actor, person.id), dates.locale)}
        dates={dates}
        commands={{
          saveProfile: actions.saveProfileAction,
          grantRole: actions.grantRoleAction,
          endRole: actions.endRoleAction,
          joinUnit: actions.joinUnitAction,
          leaveUnit: actions.leaveUnitAction,
          resetLink: actions.resetLinkAction,
          removeFactor: actions.removeFactorAction,
          signOut: actions.signOutPersonAction,
          deactivate: actions.deactivateAction,
          reactivate: actions.reactivateAction,
          consents: { answer: answerConsentAction, withdraw: withdrawConsentAction, takeLink: takeLinkAction },
        }}
      />
    </SettingsFrame>
  );
});
