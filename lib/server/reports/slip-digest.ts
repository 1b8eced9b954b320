import { db } from '../db/client';

/** The signed digest that fixes what happened to a report, for its slip. */
export interface SlipDigest {
  /** 2026-11-21 */
  day: string;
  hash: string;
  /** what happened since is not in it yet; the next one takes it in */
  newer: number;
}

/** Null until the first night that the report has seen. */
export async function slipDigest(reportId: string): Promise<SlipDigest | null> {
  const [row] = await db().$queryRaw<{ day: Date; hash: string; newer: number }[]>`
    select d."day", d."hash", (
      select count(*)::int from "Event" e
      where e."stream" = 'report' and e."streamId" = h."streamId" and e."seq" > h."seq") as newer
    from "DigestHead" h join "Digest" d on d."day" = h."day"
    where h."stream" = 'report' and h."streamId" = ${reportId} order by h."seq" desc limit 1`;
  return row ? { day: row.day.toISOString().slice(0, 10), hash: row.hash, newer: row.newer } : null;
}
