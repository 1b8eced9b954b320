import type { Command } from '@/components/shell/use-command';
import type { PasswordInput } from '@/lib/server/auth/change-password';

/** What the sheet of one's own account asks of the server. */
export interface AccountCommands {
  changePassword: Command<PasswordInput, boolean>;
  endSession: Command<{ session: string }, boolean>;
  signOutEverywhere: Command<{ personId: string; keepTokens: boolean }, { ended: number }>;
  createToken: Command<{ name: string; days: '30' | '90' | '365' | 'none' }, { id: string; word: string }>;
  revokeToken: Command<{ tokenId: string }, null>;
}
