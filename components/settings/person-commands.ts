import type { ConsentCommands } from '@/components/consents/consent-commands';
import type { Command } from '@/components/shell/use-command';
import type { DateFormat } from '@/lib/i18n/dates';
import type { HandedOver } from '@/lib/server/auth/hand-over-link';
import type { SpelledConsent } from '@/lib/server/consents/spelled';
import type { JoinUnitInput } from '@/lib/server/people/memberships';
import type { PersonDetail } from '@/lib/server/people/person-detail';
import type { ScopeChoices } from '@/lib/server/people/people-list';
import type { GivenRole, GrantRoleInput } from '@/lib/server/people/roles';

/** What the sheet of a person asks of the server. */
interface PersonCommands {
  saveProfile: Command<{ personId: string; name: string; account: string; seen: string }, { waits: boolean }>;
  grantRole: Command<GrantRoleInput, GivenRole>;
  endRole: Command<{ grantId: string; lastDay: string | null }, boolean>;
  joinUnit: Command<JoinUnitInput, { id: string }>;
  leaveUnit: Command<{ membershipId: string; lastDay: string | null }, boolean>;
  resetLink: Command<{ personId: string }, HandedOver>;
  removeFactor: Command<{ personId: string }, { waits: true }>;
  signOut: Command<{ personId: string }, { ended: number }>;
  deactivate: Command<{ personId: string; note: string }, boolean>;
  reactivate: Command<{ personId: string }, { waits: boolean }>;
  consents: ConsentCommands;
}

/** What each part of the sheet is given. */
export interface PersonPartProps {
  person: PersonDetail;
  choices: ScopeChoices;
  /** what is open about this person */
  consents: SpelledConsent[];
  dates: DateFormat;
  commands: PersonCommands;
}
