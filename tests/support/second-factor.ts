import { generateSync } from 'otplib';
import { vi } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { pendingFactor } from '@/lib/server/auth/second-factor/pending';
import { setUpFactor } from '@/lib/server/auth/second-factor/set-up';
import { openSession } from '@/lib/server/auth/sessions';
import { db } from '@/lib/server/db/client';
import { caller, goodPassword } from './accounts';
import { must } from './newsroom';

/** What an app shows at this moment of the product's clock. */
export const codeNow = (secret: string): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) });

/** Half a minute goes by on the product's clock: the code before works once only, and there is a next one. */
export function nextCode(secret: string): string {
  vi.setSystemTime(Date.now() + 30_000);
  return codeNow(secret);
}

/** Set up as on the screen, by somebody with the good password. */
export async function withFactor(actor: Actor): Promise<{ secret: string; recovery: string[]; sessionWord: string }> {
  const sessionWord = await openSession(db(), actor.personId, caller.userAgent);
  const pending = await pendingFactor(actor, sessionWord);
  if (!pending) throw new Error('has one already');
  const input = { present: goodPassword, code: codeNow(pending.secret) };
  const { recovery } = must(await setUpFactor(actor, input, sessionWord));
  return { secret: pending.secret, recovery, sessionWord };
}

/** Guesses that are no code of this moment. */
export const wrongCodes = (secret: string, count: number): string[] => {
  const near = [-30, 0, 30].map((off) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + off }));
  const all = Array.from({ length: count + 3 }, (_, at) => String(at * 31 + 7).padStart(6, '0'));
  return all.filter((code) => !near.includes(code)).slice(0, count);
};
