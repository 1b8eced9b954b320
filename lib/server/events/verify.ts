import type pg from 'pg';

export interface BrokenLink {
  stream: string;
  streamId: string;
  seq: number;
}

/** Links of the chains that do not hold: changed rows, missing rows, rows in a wrong order. */
export async function brokenLinks(client: pg.Client): Promise<BrokenLink[]> {
  const { rows } = await client.query<BrokenLink>(`
    select "stream"::text, "streamId", "seq" from (
      select *, lag("hash", 1, '') over line as before, row_number() over line as number
      from "Event" window line as (partition by "stream", "streamId" order by "seq")
    ) as e
    where e."prevHash" <> e.before or e."seq" <> e.number
       or e."hash" <> event_hash(e."prevHash", e."stream"::text, e."streamId", e."seq", e."kind", e."actorId", e."at", e."payload")
    order by "stream", "streamId", "seq"`);
  return rows;
}
