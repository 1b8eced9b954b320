import { db } from '../db/client';
import { mailIsSet } from '../mail/transport';
import { hasQueue } from './queue';

export interface Mail {
  set: boolean;
  /** notices that have not left yet */
  waiting: number;
  /** why the last one that waits could not be sent */
  failure: { reason: string; at: string } | null;
}

export async function mail(): Promise<Mail> {
  const waiting = await db().notice.count({ where: { mailedAt: null } });
  const last = (await hasQueue()) ? await lastFailure() : undefined;
  const failure = last?.at
    ? { reason: (last.message ?? '').split('\n')[0]?.slice(0, 200) ?? '', at: last.at.toISOString() }
    : null;
  return { set: mailIsSet(), waiting, failure };
}

async function lastFailure(): Promise<{ message: string | null; at: Date | null } | undefined> {
  const [last] = await db().$queryRaw<{ message: string | null; at: Date | null }[]>`
    select output ->> 'message' as message, coalesce(completed_on, started_on) as at from pgboss.job
    where name = 'notice.send' and state in ('retry', 'failed') and output is not null
    order by coalesce(completed_on, started_on) desc nulls last limit 1`;
  return last;
}
