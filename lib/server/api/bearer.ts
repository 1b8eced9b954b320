import type { Actor } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import { countFailure, networkKey, secondsToWait } from '../auth/throttle';
import { tokenActor } from '../auth/tokens';

export type Bearer = { ok: true; actor: Actor } | { ok: false; problem: Problem };

/** Who holds the token of this request. Cookies are not looked at, so no page can borrow a reader's session. */
export async function bearerOf(headers: Headers): Promise<Bearer> {
  const word = /^Bearer ([\w.~+/=-]{16,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (!word) return { ok: false, problem: problem('not-signed-in') };
  const key = `token:${networkKey(headers.get('x-jianbao-peer') ?? '')}`;
  const seconds = await secondsToWait([key]);
  if (seconds > 0) return { ok: false, problem: problem('too-many-attempts', undefined, { seconds }) };
  const found = await tokenActor(word);
  if (found) return { ok: true, actor: found.actor };
  await countFailure(key);
  return { ok: false, problem: problem('not-signed-in') };
}
