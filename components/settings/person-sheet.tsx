import { useTranslations } from 'next-intl';
import type { Command } from '@/components/shell/use-command';
import { Notice } from '@/components/ui/notice';
import type { HandedOver } from '@/lib/server/people/hand-over-link';
import type { JoinUnitInput } from '@/lib/server/people/memberships';
import type { PersonDetail } from '@/lib/server/people/person-detail';
import type { Places } from '@/lib/server/people/queries';
import type { GrantRoleInput } from '@/lib/server/people/roles';
import { PersonAccess } from './person-access';
import { PersonRoles } from './person-roles';
import { PersonUnits } from './person-units';
import { ProfileForm } from './profile-form';

export interface PersonCommands {
  saveProfile: Command<{ personId: string; name: string; account: string; seen: string }, boolean>;
  grantRole: Command<GrantRoleInput, { id: string }>;
  endRole: Command<{ grantId: string; lastDay: string | null }, boolean>;
  joinUnit: Command<JoinUnitInput, { id: string }>;
  leaveUnit: Command<{ membershipId: string; lastDay: string | null }, boolean>;
  resetLink: Command<{ personId: string }, HandedOver>;
  signOut: Command<{ personId: string }, { ended: number }>;
  deactivate: Command<{ personId: string; note: string }, boolean>;
  reactivate: Command<{ personId: string }, boolean>;
}

export interface PersonPartProps {
  person: PersonDetail;
  places: Places;
  commands: PersonCommands;
}

/** Everything about one person's account, in parts that are saved each for itself. */
export function PersonSheet(props: PersonPartProps) {
  const t = useTranslations('settings');
  const { person } = props;
  return (
    <div className="sheet-scroll form-sheet">
      {person.state === 'left' && <Notice tone="back">{t('people.states.left')}</Notice>}
      {!person.mayCare && <Notice>{t('person.notYours')}</Notice>}
      <ProfileForm {...props} />
      <PersonRoles {...props} />
      <PersonUnits {...props} />
      {person.mayCare && <PersonAccess {...props} />}
    </div>
  );
}
