import type { Command } from '@/components/shell/use-command';
import type { Composed } from '@/lib/server/pages/compose';
import type { PageTransitionInput } from '@/lib/server/pages/transition';

/** What the page desk asks of the server. */
export interface PageCommands {
  compose: Command<{ pageId: string; version: number }, Composed>;
  choose: Command<{ pageId: string; version: number; candidate: number }, { version: number }>;
  movePage: Command<PageTransitionInput, { state: string; version: number }>;
  setBreaks: Command<{ pageId: string; reportId: string; breaks: number[] | null }, null>;
}
