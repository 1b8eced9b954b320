import { daysAfter } from '@/lib/domain/calendar';
import { alone } from '../db/alone';
import { db, transaction, type Tx } from '../db/client';
import { env } from '../env';
import { appendDigest, keptDigests } from './digest-file';
import { type DigestLine, digestKey, digestLine, type Head } from './digest-line';

/**
 * Once a day of the newspaper, when it is over: the newest events of all streams that moved, hashed with
 * the digest before and signed, in the database and in a file beside it. A second call finds it done.
 * A day on which the product did not run has none; the next one covers it.
 */
export async function writeDigest(today: string): Promise<void> {
  const day = daysAfter(today, -1);
  if ((await newestDay()) === day && (await fileIsComplete(day))) return;
  await alone('digest', async () => {
    const newest = await newestDay();
    if (newest === null || newest < day) await transaction((tx) => keepDigest(tx, day));
    await completeFile();
  });
}

async function keepDigest(tx: Tx, day: string): Promise<void> {
  const last = await tx.digest.findFirst({ orderBy: { day: 'desc' }, select: { hash: true, lastEvent: true } });
  const { _max } = await tx.event.aggregate({ _max: { id: true } });
  const heads = await movedHeads(tx, last?.lastEvent ?? 0n);
  const { hash, key, prev, signature } = digestLine(day, last?.hash ?? '', heads, digestKey(env().secret));
  const date = new Date(`${day}T00:00:00Z`);
  await tx.digest.create({
    data: { day: date, heads: heads.length, lastEvent: _max.id ?? 0n, prev, hash, key, signature },
  });
  await tx.digestHead.createMany({
    data: heads.map(({ stream, ...head }) => ({ ...head, stream: stream as 'report', day: date })),
  });
}

// a few numbers back: an event is numbered before its transaction ends, and may be seen later than its followers
function movedHeads(tx: Tx, lastEvent: bigint): Promise<Head[]> {
  return tx.$queryRaw<Head[]>`
    select * from (
      select distinct on (e."stream", e."streamId") e."stream"::text, e."streamId", e."seq", e."hash"
      from "Event" e join (
        select distinct "stream", "streamId" from "Event" where "id" > ${lastEvent}::bigint - 5000
      ) as fresh using ("stream", "streamId")
      order by e."stream", e."streamId", e."seq" desc
    ) as h
    where not exists (select 1 from "DigestHead" d
      where d."stream"::text = h."stream" and d."streamId" = h."streamId" and d."seq" = h."seq")`;
}

async function newestDay(): Promise<string | null> {
  const newest = await db().digest.findFirst({ orderBy: { day: 'desc' }, select: { day: true } });
  return newest && newest.day.toISOString().slice(0, 10);
}

async function fileIsComplete(day: string): Promise<boolean> {
  return (await keptDigests()).at(-1)?.day === day;
}

/** Lines that a process wrote into the database and did not live to write into the file. */
async function completeFile(): Promise<void> {
  const kept = (await keptDigests()).at(-1);
  const missing = await db().digest.findMany({
    where: kept ? { day: { gt: new Date(`${kept.day}T00:00:00Z`) } } : {},
    orderBy: { day: 'asc' },
    include: { moved: { select: { stream: true, streamId: true, seq: true, hash: true } } },
  });
  let prev = kept?.hash ?? '';
  for (const row of missing) {
    // a file that goes on otherwise than the database is left as it is, for whoever verifies
    if (row.prev !== prev) return;
    await appendDigest(lineOf(row));
    prev = row.hash;
  }
}

function lineOf(
  row: { day: Date; moved: Head[] } & Pick<DigestLine, 'prev' | 'hash' | 'key' | 'signature'>,
): DigestLine {
  const { prev, hash, key, signature, moved: heads } = row;
  return { day: row.day.toISOString().slice(0, 10), prev, hash, key, signature, heads };
}
