import type { EventKind } from '@/lib/domain/events';
import type { Tx } from '../db/client';
import type { EventStream } from '../db/generated/client';

export interface NewEvent {
  stream: EventStream;
  streamId: string;
  kind: EventKind;
  /** null: the product itself, as the worker */
  actorId: string | null;
  payload?: Record<string, unknown>;
}

/**
 * One line of history, chained to the line before it in its stream. One statement: Postgres
 * itself numbers and hashes; the hour is of the product's clock, by which the desk's days are reckoned. Writers of one stream stand in line at the row they change
 * (a report, an issue); two that do not are told apart by unique (stream, id, seq).
 */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<void> {
  await tx.$executeRaw`
    insert into "Event" ("stream", "streamId", "seq", "kind", "actorId", "at", "payload", "prevHash", "hash")
    select n.stream, n.id, n.seq, n.kind, n.actor, n.at, n.payload, n.prev,
           event_hash(n.prev, n.stream::text, n.id, n.seq, n.kind, n.actor, n.at, n.payload)
    from (
      select ${event.stream}::"EventStream" as stream, ${event.streamId} as id, coalesce(last."seq", 0) + 1 as seq,
             ${event.kind} as kind, ${event.actorId}::uuid as actor, ${new Date()}::timestamptz(3) as at,
             ${JSON.stringify(event.payload ?? {})}::jsonb as payload, coalesce(last."hash", '') as prev
      from (select 1) as one
      left join lateral (
        select "seq", "hash" from "Event"
        where "stream" = ${event.stream}::"EventStream" and "streamId" = ${event.streamId}
        order by "seq" desc limit 1
      ) as last on true
    ) as n`;
}
