import type pg from 'pg';
import { env } from '../env';
import { keptDigests } from '../events/digest-file';
import { digestHash, digestKey, type DigestLine, type Head } from '../events/digest-line';
import { type Checked, Look } from './checked';

/**
 * The digests of all days: chained, signed, the same in the database and in the files, and every event
 * that one of them names still the one it was. So a stream that was reckoned anew is noticed, and one
 * whose newest event was taken away.
 */
export async function checkDigests(client: pg.Client): Promise<Checked> {
  const rows = await digestRows(client);
  const newest = rows.at(-1);
  const look = new Look(newest ? `daily digests, the newest of ${newest.day}: ${newest.hash}` : 'daily digests');
  checkChain(rows, look);
  await checkFiles(rows, look);
  for (const { day, stream, streamId, seq, found } of await movedSince(client))
    look.wrong(
      found
        ? `Event ${seq} of ${stream} ${streamId} is not the one that the digest of ${day} names: its stream was reckoned anew.`
        : `Event ${seq} of ${stream} ${streamId} is gone: it was the newest when the digest of ${day} was made.`,
    );
  return look.done();
}

function checkChain(rows: DigestLine[], look: Look): void {
  const key = digestKey(env().secret);
  let prev = '';
  for (const row of rows) {
    look.one();
    if (row.prev !== prev) look.wrong(`The digest of ${row.day} does not follow the one before it: a day is gone.`);
    if (row.hash !== digestHash(row)) look.wrong(`The digest of ${row.day} was rewritten.`);
    if (row.key === key.name && row.signature !== key.sign(row.hash))
      look.wrong(`The digest of ${row.day} does not bear this newspaper's signature.`);
    prev = row.hash;
  }
  // one that is signed vouches for all before it, also those of an earlier secret
  const newest = rows.at(-1);
  if (newest && newest.key !== key.name) look.wrong(otherSecret(newest.day));
}

/** What restoring into a folder without the old secret says, and nothing is lost by. */
export const OTHER_SECRET = 'is signed with another secret';

const otherSecret = (day: string) =>
  `The newest digest, of ${day}, ${OTHER_SECRET} than the one in use now (JIANBAO_SECRET, or the file "secret" in the data folder).`;

async function checkFiles(rows: DigestLine[], look: Look): Promise<void> {
  const lines = await keptDigests();
  if (lines.includes(null)) look.wrong('A line in the files of the digests cannot be read.');
  const [kept, known] = [lines.filter((line) => line !== null), new Map(rows.map((row) => [row.day, row]))];
  const days = new Set(kept.map(({ day }) => day));
  for (const line of kept) {
    const row = known.get(line.day);
    if (!row) look.wrong(`The digest of ${line.day} stands in its file and is gone from the database.`);
    else if (line.hash !== row.hash || line.signature !== row.signature || digestHash(line) !== line.hash)
      look.wrong(`The digest of ${line.day} is another in its file than in the database.`);
  }
  for (const { day } of rows)
    if (!days.has(day)) look.wrong(`The digest of ${day} stands in the database and is gone from its file.`);
}

async function digestRows(client: pg.Client): Promise<DigestLine[]> {
  const { rows } = await client.query<DigestLine>(`
    select d."day"::text, d."prev", d."hash", d."key", d."signature", coalesce(h.heads, '[]') as heads
    from "Digest" d left join (
      select "day", json_agg(json_build_object('stream', "stream", 'streamId', "streamId", 'seq', "seq", 'hash', "hash")) as heads
      from "DigestHead" group by "day"
    ) as h using ("day") order by d."day"`);
  return rows;
}

async function movedSince(client: pg.Client): Promise<(Head & { day: string; found: boolean })[]> {
  const { rows } = await client.query(`
    select h."day"::text, h."stream"::text, h."streamId", h."seq", e."hash" is not null as found
    from "DigestHead" h left join "Event" e using ("stream", "streamId", "seq")
    where e."hash" is distinct from h."hash" order by h."day", h."stream", h."streamId"`);
  return rows;
}
