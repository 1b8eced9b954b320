import { headers } from 'next/headers';
import { fromOurselves } from './origin';
import { reached } from './reached';

/** An action of the frame that works without script and for anybody: sign out, choose a language. */
export function formAction(run: (form: FormData) => Promise<void>) {
  return async (form: FormData = new FormData()): Promise<void> => {
    reached();
    if (fromOurselves(await headers())) await run(form);
  };
}
