import type { Command } from '@/components/shell/use-command';
import { problem, refuse } from '@/lib/domain/problems';
import type { DraftKeeper } from './draft-keeper';

/**
 * The command once the server has all that was typed. Without a line, or while the server recovers, it is
 * not sent: whoever runs commands waits and asks again.
 */
export function afterSaving<I, T>(keeper: DraftKeeper, command: Command<I, T>): Command<I, T> {
  return async (input, key) => {
    if (await keeper.flush()) return command(input, key);
    // conflict, sign-in and refusal are said over the text already
    const { status } = keeper.snapshot();
    if (status === 'offline') throw new Error('the line is cut');
    return refuse(...(status === 'recovering' ? [problem('recovering')] : []));
  };
}
