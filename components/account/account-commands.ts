import type { Command } from '@/components/shell/use-command';
import type { PasswordInput } from '@/lib/server/auth/change-password';
import type { OwnFactorInput } from '@/lib/server/auth/second-factor/own-factor';
import type { RecoveryCodes } from '@/lib/server/auth/second-factor/set-up';

/** What the sheet of one's own account asks of the server. */
export interface AccountCommands {
  changePassword: Command<PasswordInput, boolean>;
  takeOffFactor: Command<OwnFactorInput, boolean>;
  renewRecovery: Command<OwnFactorInput, RecoveryCodes>;
  endSession: Command<{ session: string }, boolean>;
  signOutEverywhere: Command<{ personId: string; keepTokens: boolean }, { ended: number }>;
  createToken: Command<{ name: string; days: '30' | '90' | '365' | 'none' }, { id: string; word: string }>;
  revokeToken: Command<{ tokenId: string }, null>;
}
