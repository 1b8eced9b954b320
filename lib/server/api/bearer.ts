import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import { networkCounter, reserve } from '../auth/throttle';
import { tokenActor } from '../auth/tokens';

export type Bearer = { ok: true; actor: Actor } | { ok: false; problem: Problem };

/** Who holds the token of this request: a right one always works, wrong ones get slower by network. Cookies are not looked at, so no page can borrow a reader's session. */
export async function bearerOf(headers: IncomingHttpHeaders): Promise<Bearer> {
  const word = /^Bearer ([\w.~+/=-]{16,200})$/i.exec(headers.authorization ?? '')?.[1];
  if (!word) return { ok: false, problem: problem('not-signed-in') };
  const found = await tokenActor(word);
  if (found?.actor.owesFactor) return { ok: false, problem: problem('second-factor-missing') };
  if (found) return { ok: true, actor: found.actor };
  const { key, free } = networkCounter(String(headers['x-jianbao-peer'] ?? ''));
  const seconds = await reserve([{ key: `token:${key}`, free }]);
  return {
    ok: false,
    problem: seconds > 0 ? problem('too-many-attempts', undefined, { seconds }) : problem('not-signed-in'),
  };
}
