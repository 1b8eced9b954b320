import type PgBoss from 'pg-boss';
import { type EventKind, jobsAfter } from '@/lib/domain/events';
import { transaction } from '../db/client';

/** Turns new events into jobs, in the transaction that remembers it. Returns how many there were. */
export async function dispatchEvents(boss: PgBoss): Promise<number> {
  return transaction(async (tx) => {
    const fresh = await tx.$queryRaw<{ id: bigint; kind: EventKind }[]>`
      select e."id", e."kind" from "Event" e
      where e."id" > (select coalesce(max("eventId"), 0) - 5000 from "EventDispatch")
        and not exists (select 1 from "EventDispatch" d where d."eventId" = e."id")
      order by e."id" limit 200 for update of e skip locked`;
    const adapter = {
      executeSql: async (text: string, values: unknown[]) => ({
        rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
      }),
    };
    for (const { id, kind } of fresh) {
      for (const job of jobsAfter(kind))
        await boss.send(job, { eventId: id.toString() }, {
          db: adapter,
          singletonKey: `${job}:${id}`,
        } as PgBoss.SendOptions);
    }
    await tx.eventDispatch.createMany({ data: fresh.map(({ id }) => ({ eventId: id })), skipDuplicates: true });
    return fresh.length;
  });
}
