import { headers } from 'next/headers';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import type { Repeat, Result } from '../command';
import { admitted, type Policy } from './current-actor';
import { fromOurselves } from './origin';
import { inputProblems } from './input-problems';
import { reached } from './reached';
import { unlessOutage } from './unless-outage';

/**
 * The second hop of every change: origin, person, input. Then the command, which checks again
 * against the database whether this person may do this to this thing.
 */
export function action<S extends z.ZodType, T>(
  policy: Policy,
  schema: S,
  run: (actor: Actor, input: z.output<S>, repeat: Repeat | null) => Promise<Result<T>>,
) {
  return async (raw: unknown, key?: string): Promise<Result<T>> => {
    reached();
    if (!fromOurselves(await headers())) return refuse(problem('wrong-origin'));
    return unlessOutage(async () => {
      const who = await admitted(policy);
      if (!who.ok) return refuse(who.problem);
      const parsed = schema.safeParse(raw);
      if (!parsed.success) return refuse(...inputProblems(parsed.error));
      return run(who.actor, parsed.data, repeatOf(key, run.name, raw));
    }, refuse);
  };
}

export function repeatOf(key: unknown, name: string, request: unknown): Repeat | null {
  return typeof key === 'string' && /^[\w-]{8,100}$/.test(key) ? { key, request: [name, request] } : null;
}
