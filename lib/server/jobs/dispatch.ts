import type PgBoss from 'pg-boss';
import { type EventKind, jobsAfter } from '@/lib/domain/events';
import { transaction } from '../db/client';

/** As many events at once. */
export const BATCH = 200;

/** Turns new events into jobs, in the transaction that remembers it. Returns how many there were. */
export async function dispatchEvents(boss: PgBoss): Promise<number> {
  return transaction(async (tx) => {
    const fresh = await tx.$queryRaw<{ id: bigint; kind: EventKind }[]>`
      select e."id", e."kind" from "Event" e
      where e."id" > (select coalesce(max("eventId"), 0) - 5000 from "EventDispatch")
        and not exists (select 1 from "EventDispatch" d where d."eventId" = e."id")
      order by e."id" limit ${BATCH} for update of e skip locked`;
    const adapter = {
      executeSql: async (text: string, values: unknown[]) => ({
        rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
      }),
    };
    const sent = fresh.flatMap(({ id, kind }) =>
      jobsAfter(kind).map((name) => ({ name, data: { eventId: id.toString() }, singletonKey: `${name}:${id}` })),
    );
    if (sent.length > 0) await boss.insert(sent, { db: adapter } as PgBoss.InsertOptions);
    if (fresh.length > 0)
      await tx.eventDispatch.createMany({ data: fresh.map(({ id }) => ({ eventId: id })), skipDuplicates: true });
    return fresh.length;
  });
}
