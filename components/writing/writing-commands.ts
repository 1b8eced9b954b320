import type { Ask, Command } from '@/components/shell/use-command';
import type { Draft } from '@/lib/server/reports/draft';
import type { Preview } from '@/lib/server/reports/preview';
import type { TransitionInput } from '@/lib/server/reports/transition-input';
import type { SaveRequest } from './draft-keeper';

/** What the writing screen asks of the server. */
export interface WritingCommands {
  begin: Ask<{ id: string }, { id: string }>;
  save: Ask<SaveRequest, { bodyVersion: number; savedAt: string }>;
  read: Ask<{ reportId: string }, Draft>;
  preview: Ask<{ reportId: string }, Preview>;
  focal: Ask<{ reportId: string; photoId: string; x: number; y: number }, null>;
  move: Command<TransitionInput, { state: string; version: number }>;
}
