import type { SaveRequest, ServerText } from '@/components/writing/draft-keeper';
import type { Ask, Command } from '@/components/shell/use-command';
import type { PlaceInput } from '@/lib/server/pages/place';
import type { SavedText } from '@/lib/server/reports/save-text';
import type { TransitionInput } from '@/lib/server/reports/transition-input';

/** What an open report asks of the server. */
export interface ReviewCommands {
  move: Command<TransitionInput, { state: string; version: number }>;
  place: Command<PlaceInput, { pageId: string | null }>;
  save: Ask<SaveRequest, SavedText>;
  read: Ask<{ reportId: string }, ServerText>;
  focal: Ask<{ reportId: string; photoId: string; x: number; y: number }, null>;
}
