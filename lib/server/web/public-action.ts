import { headers } from 'next/headers';
import type { z } from 'zod';
import { problem, refuse } from '@/lib/domain/problems';
import type { Caller } from '../auth/sign-in';
import type { Result } from '../command';
import { inputProblems } from './input-problems';
import { fromOurselves } from './origin';
import { reached } from './reached';
import { unlessOutage } from './unless-outage';

/** A change that needs no session, as one-time links and forgotten passwords: origin and input all the same. */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>, caller: Caller) => Promise<Result<T>>,
) {
  return async (raw: unknown): Promise<Result<T>> => {
    reached();
    const sent = await headers();
    if (!fromOurselves(sent)) return refuse(problem('wrong-origin'));
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return refuse(...inputProblems(parsed.error));
    const caller = { peer: sent.get('x-jianbao-peer') ?? '', userAgent: sent.get('user-agent') ?? '' };
    return unlessOutage(() => run(parsed.data, caller), refuse);
  };
}
