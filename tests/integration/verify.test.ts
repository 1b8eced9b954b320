import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { db } from '@/lib/server/db/client';
import { buildEditionFor } from '@/lib/server/editions/build';
import { appendEvent } from '@/lib/server/events/append';
import { writeDigest } from '@/lib/server/events/digest';
import { verifyEverything } from '@/lib/server/verify/everything';
import { releaseOnePage } from '@/prisma/seed/one-page';
import { withDatabase } from '../support/database';
import { openNewsroom } from '../support/newsroom';
import { storedAt as file } from '../support/stored';

withDatabase();

const PATIENCE = 400_000;
const DAY = '2026-11-21';
let issueId: string;
let reportId: string;
let personId: string;

beforeAll(async () => {
  const room = await openNewsroom();
  const released = await releaseOnePage(room, DAY, 8415);
  issueId = released.issueId;
  reportId = released.reportIds[0] as string;
  personId = (await room.actor('xie-changgeng')).personId;
  stopComposer();
  const event = await db().event.findFirstOrThrow({ where: { kind: 'issue.released' } });
  await buildEditionFor(event.id);
  await writeDigest('2026-11-22');
  await happen('report', reportId);
  await writeDigest('2026-11-23');
}, PATIENCE);

const happen = (stream: 'report' | 'issue', streamId: string) =>
  appendEvent(db(), { stream, streamId, kind: 'report.claimed', actorId: personId });
const verify = () => verifyEverything(() => {});
const wrong = async () => (await verify()).flatMap(({ wrong }) => wrong);

/** What somebody does who holds the database and switches the triggers off, and is undone afterwards. */
async function behindTheBack(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`set session_replication_role = replica; ${sql}`);
  await client.end();
}
async function noticed(sql: string, undo: string): Promise<string[]> {
  await behindTheBack(sql);
  try {
    return await wrong();
  } finally {
    await behindTheBack(undo);
  }
}
/** A table before a fault is planted in it, so that it can be put back. */
const kept = (table: string) => `drop table if exists kept; create table kept as table "${table}";`;
const back = (table: string) => `delete from "${table}"; insert into "${table}" select * from kept; drop table kept;`;

test('a newspaper that nobody touched is what it was; it is said what was looked at', async () => {
  const all = await verify();
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  const counts = all.map(({ what, count }) => [what.replace(/ streams| of 2026.*|\d+/g, '').trim(), count > 0]);
  expect(counts.map(([what]) => what)).toEqual([
    'events in',
    'daily digests, the newest',
    'revisions of reports',
    'editions',
    'placements of released issues',
    'files of photos and bundles',
  ]);
  expect(counts.every(([, some]) => some)).toBe(true);
});

describe('history', () => {
  const last = () =>
    db().event.findFirstOrThrow({ where: { stream: 'report', streamId: reportId }, orderBy: { seq: 'desc' } });

  test('one event that was rewritten is noticed', async () => {
    const said = await noticed(
      `${kept('Event')} update "Event" set "actorId" = null where "stream" = 'report' and "streamId" = '${reportId}' and "seq" = 2`,
      back('Event'),
    );
    expect(said).toEqual([`Event 2 of report ${reportId} was rewritten, or one before it is gone.`]);
  });

  test('a whole stream that was reckoned anew is noticed, though its chain holds', async () => {
    const { seq } = await last();
    const said = await noticed(
      `${kept('Event')} do $$ declare e record; before text := ''; begin
         for e in select * from "Event" where "stream" = 'report' and "streamId" = '${reportId}' order by "seq" loop
           update "Event" set "actorId" = null, "prevHash" = before, "hash" = event_hash(before, e."stream"::text, e."streamId", e."seq", e."kind", null, e."at", e."payload")
           where "id" = e."id" returning "hash" into before;
         end loop; end $$`,
      back('Event'),
    );
    expect(said.at(-1)).toBe(
      `Event ${seq} of report ${reportId} is not the one that the digest of 2026-11-22 names: its stream was reckoned anew.`,
    );
    expect(said.join()).not.toContain('was rewritten');
  });

  test('the newest event of a stream that was taken away is noticed', async () => {
    const { seq } = await last();
    const said = await noticed(
      `${kept('Event')} delete from "Event" where "stream" = 'report' and "streamId" = '${reportId}' and "seq" = ${seq}`,
      back('Event'),
    );
    expect(said).toEqual([
      `Event ${seq} of report ${reportId} is gone: it was the newest when the digest of 2026-11-22 was made.`,
    ]);
  });

  test('so it is when another one was written in its place', async () => {
    const { seq } = await last();
    const where = `"stream" = 'report' and "streamId" = '${reportId}' and "seq" = ${seq}`;
    await behindTheBack(`${kept('Event')} delete from "Event" where ${where}`);
    await happen('report', reportId);
    expect(await wrong()).toEqual([expect.stringContaining(`Event ${seq} of report ${reportId} is not the one`)]);
    await behindTheBack(back('Event'));
  });
});

describe('the digest', () => {
  const digests = file.bind(null, 'digests', '2026.jsonl');
  let lines = '';
  beforeEach(() => {
    lines = readFileSync(digests(), 'utf8');
  });

  test('is written once a day, however often it is asked for, and says only what moved', async () => {
    await Promise.all([writeDigest('2026-11-23'), writeDigest('2026-11-23')]);
    const rows = await db().digest.findMany({ orderBy: { day: 'asc' }, include: { moved: true } });
    expect(rows.map(({ day }) => day.toISOString().slice(0, 10))).toEqual(['2026-11-21', '2026-11-22']);
    expect(rows[1]?.moved.map(({ streamId }) => streamId)).toEqual([reportId]);
    expect(rows[1]?.prev).toBe(rows[0]?.hash);
    expect(lines.trim().split('\n')).toHaveLength(2);
  });

  test('cannot be changed by a program of ours', async () => {
    await expect(db().$executeRaw`update "Digest" set "heads" = 0`).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`delete from "DigestHead"`).rejects.toThrow(/append-only/);
  });

  test('made again for a rewritten stream by somebody without the secret is noticed', async () => {
    const said = await noticed(
      `${kept('Digest')} update "Digest" set "signature" = encode(sha256('guess'), 'hex') where "day" = '2026-11-22'`,
      back('Digest'),
    );
    expect(said).toContain("The digest of 2026-11-22 does not bear this newspaper's signature.");
  });

  test('taken out of the database with its event is missed, because it stands in its file', async () => {
    const said = await noticed(
      `${kept('Digest')} create table heads as table "DigestHead";
       delete from "DigestHead" where "day" = '2026-11-22'; delete from "Digest" where "day" = '2026-11-22'`,
      `${back('Digest')} delete from "DigestHead"; insert into "DigestHead" select * from heads; drop table heads`,
    );
    expect(said).toEqual(['The digest of 2026-11-22 stands in its file and is gone from the database.']);
  });

  test('whose line was changed or cut off is noticed', async () => {
    writeFileSync(digests(), lines.replace('"seq":1', '"seq":3'));
    expect(await wrong()).toEqual([expect.stringContaining('is another in its file')]);
    writeFileSync(digests(), lines.slice(0, lines.indexOf('\n') + 1));
    expect(await wrong()).toEqual(['The digest of 2026-11-22 stands in the database and is gone from its file.']);
    await writeDigest('2026-11-23');
    expect(readFileSync(digests(), 'utf8')).toBe(lines);
    expect(await wrong()).toEqual([]);
  });
});

describe('what came out', () => {
  test('a photo, an original and a page of a bundle that are not what they were are named', async () => {
    const photo = await db().photo.findFirstOrThrow({ include: { derivatives: true } });
    const edition = await db().edition.findFirstOrThrow();
    for (const key of [
      photo.originalKey,
      photo.derivatives[0]?.key as string,
      `${edition.bundleKey}/public/paper/${DAY}/01/index.html`,
    ]) {
      const before = readFileSync(file(key));
      writeFileSync(file(key), Buffer.concat([before, Buffer.from(' ')]));
      expect(await wrong()).toEqual([expect.stringContaining(`The file ${key} is not what was written`)]);
      rmSync(file(key));
      expect(await wrong()).toEqual([expect.stringContaining(`The file ${key} is missing`)]);
      writeFileSync(file(key), before);
    }
    expect(await wrong()).toEqual([]);
  }, 120_000);

  test('a printed text that was changed in its revision or in the source of the edition is named', async () => {
    const { printedId } = await db().report.findUniqueOrThrow({ where: { id: reportId } });
    const change = `jsonb_set("content", '{headline}', '"别的"')`;
    expect(
      await noticed(
        `${kept('Revision')} update "Revision" set "content" = ${change} where "id" = '${printedId}'`,
        back('Revision'),
      ),
    ).toEqual([expect.stringContaining(`report ${reportId} does not say what it said`)]);
    expect(
      await noticed(
        `${kept('Edition')} update "Edition" set "source" = jsonb_set("source", '{pages,0,reports,0,content,headline}', '"别的"')`,
        back('Edition'),
      ),
    ).toEqual([
      expect.stringMatching(/^Edition 1 of the issue of 2026-11-21: its source has another text of report \d+/),
    ]);
  });

  test('a bundle that is not of its edition, and a report moved on a released page, are named', async () => {
    expect(
      await noticed(
        `${kept('Edition')} update "Edition" set "source" = jsonb_set("source", '{pages,0,reports}', ("source" #> '{pages,0,reports}') - 0)`,
        back('Edition'),
      ),
    ).toEqual([
      expect.stringMatching(/its bundle has .*reports\/\d+\/, which its source does not know/),
      expect.stringMatching(/its bundle has .*reports\/\d+\/, which its source does not know/),
      `Page 1 of the issue of ${DAY}: the reports placed on it are not those of its edition.`,
    ]);
    expect(
      await noticed(
        `${kept('Placement')} update "Placement" set "priority" = 99 where "issueId" = '${issueId}' and "reportId" = '${reportId}'`,
        back('Placement'),
      ),
    ).toEqual([`Page 1 of the issue of ${DAY}: the reports placed on it are not those of its edition.`]);
  });
});
