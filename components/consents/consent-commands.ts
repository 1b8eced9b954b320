import type { Command } from '@/components/shell/use-command';
import type { AnswerConsentInput, AnsweredConsent } from '@/lib/server/consents/answer';

/** What is done with what waits for a second person. */
export interface ConsentCommands {
  answer: Command<AnswerConsentInput, AnsweredConsent>;
  withdraw: Command<{ consentId: string }, boolean>;
  takeLink: Command<{ consentId: string }, { path: string }>;
}
