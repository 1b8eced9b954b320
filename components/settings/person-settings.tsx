import { useTranslations } from 'next-intl';
import { ConsentBoard } from '@/components/consents/consent-board';
import { Notice } from '@/components/ui/notice';
import { SetOut } from '@/components/ui/set-out';
import { PersonAccess } from './person-access';
import type { PersonPartProps } from './person-commands';
import { PersonRoles } from './person-roles';
import { PersonUnits } from './person-units';
import { ProfileForm } from './profile-form';
import './form-pane.css';
import '@/components/shell/panes.css';

/** Everything about one person's account, in parts that are saved each for itself. */
export function PersonSettings(props: PersonPartProps) {
  const t = useTranslations('settings');
  const consent = useTranslations('consents');
  const { person } = props;
  return (
    <div className="pane-scroll form-pane">
      {person.state === 'left' && <Notice tone="back">{t('people.states.left')}</Notice>}
      {!person.mayCare && <Notice>{t('person.notYours')}</Notice>}
      {props.consents.length > 0 && (
        <SetOut title={consent('title')} note={consent('lead')}>
          <ConsentBoard groups={[{ lines: props.consents }]} dates={props.dates} commands={props.commands.consents} />
        </SetOut>
      )}
      <ProfileForm {...props} />
      <PersonRoles {...props} />
      <PersonUnits {...props} />
      {person.mayCare && <PersonAccess {...props} />}
    </div>
  );
}
