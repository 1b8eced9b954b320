import type pg from 'pg';
import { brokenLinks } from '../events/verify';
import { type Checked, Look } from './checked';

/** Every chain of events, from its first to its newest. */
export async function checkHistory(client: pg.Client): Promise<Checked> {
  const { rows } = await client.query<{ events: number; streams: number }>(
    `select count(*)::int as events, count(distinct ("stream", "streamId"))::int as streams from "Event"`,
  );
  const { events = 0, streams = 0 } = rows[0] ?? {};
  const look = new Look(`events in ${streams} streams`);
  for (const { stream, streamId, seq } of await brokenLinks(client))
    look.wrong(`Event ${seq} of ${stream} ${streamId} was rewritten, or one before it is gone.`);
  return { ...look.done(), count: events };
}
