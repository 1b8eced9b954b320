import { type EventKind, type Job, jobs } from '@/lib/domain/events';
import { db } from '../db/client';

export interface FailedJob {
  id: string;
  job: Job;
  /** what happened that it follows from */
  event: EventKind | null;
  /** failed for good, or waits to be tried again by itself */
  state: 'failed' | 'retry';
  tries: number;
  since: string;
  next: string | null;
  reason: string;
}

export interface Queue {
  waiting: number;
  active: number;
  failed: number;
  oldestWaiting: string | null;
  jobs: FailedJob[];
}

const SHOWN = 50;

const EMPTY: Queue = { waiting: 0, active: 0, failed: 0, oldestWaiting: null, jobs: [] };

/** The first worker of a newspaper makes the queue: before it there is none. */
export async function hasQueue(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ made: boolean }[]>`select to_regclass('pgboss.job') is not null as made`;
  return row?.made ?? false;
}

/** What the worker has before it, and what it could not do. */
export async function queue(): Promise<Queue> {
  if (!(await hasQueue())) return EMPTY;
  const names = [...jobs] as string[];
  const [counts] = await db().$queryRaw<{ waiting: number; active: number; failed: number; oldest: Date | null }[]>`
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as active,
      count(*) filter (where state = 'failed')::int as failed,
      min(start_after) filter (where state = 'created') as oldest
    from pgboss.job where name = any(${names})`;
  const rows = await db().$queryRaw<
    {
      id: string;
      name: Job;
      kind: EventKind | null;
      state: FailedJob['state'];
      tries: number;
      since: Date;
      next: Date;
      output: unknown;
    }[]
  >`
    select j.id::text, j.name, e."kind", j.state::text, j.retry_count + 1 as tries,
      coalesce(j.completed_on, j.started_on, j.created_on) as since, j.start_after as next, j.output
    from pgboss.job j left join "Event" e on e."id" = (j.data ->> 'eventId')::bigint
    where j.name = any(${names}) and (j.state = 'failed' or (j.state = 'retry' and j.output is not null))
    order by j.state = 'failed' desc, since desc limit ${SHOWN}`;
  return {
    waiting: counts?.waiting ?? 0,
    active: counts?.active ?? 0,
    failed: counts?.failed ?? 0,
    oldestWaiting: counts?.oldest?.toISOString() ?? null,
    jobs: rows.map(({ id, name, kind, state, tries, since, next, output }) => ({
      id,
      job: name,
      event: kind,
      state,
      tries,
      since: since.toISOString(),
      next: state === 'retry' ? next.toISOString() : null,
      reason: reasonIn(output),
    })),
  };
}

/** The first line of what went wrong: an address of a person or of the machine is of no use there. */
function reasonIn(output: unknown): string {
  const said = (output as { message?: string; value?: string } | null)?.message ?? '';
  return (said.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 200);
}
