import { spawn } from 'node:child_process';
import pg from 'pg';
import type { Log } from './log';
import type { Ledger } from './pen';

interface Found {
  reports: number;
  events: number;
  notices: number;
  editions: number;
}

/** Looks at the database itself when all is quiet: is everything there that was said yes to, and nothing twice. */
export async function judge(url: string, ledger: Ledger, released: readonly string[], log: Log): Promise<Found> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await quiet(client, log);
    const found = {
      reports: await countReports(client, ledger, log),
      events: await countEvents(client, ledger, log),
      notices: await countNotices(client, ledger, log),
      editions: await countEditions(client, released, log),
    };
    return found;
  } finally {
    await client.end();
  }
}

/** Every event has become its jobs, and none of them waits or has been given up. */
async function quiet(client: pg.Client, log: Log): Promise<void> {
  const began = log.now();
  for (;;) {
    const { rows } = await client.query<{ left: string; failed: string }>(`select
      (select count(*) from "Event" e where not exists (select 1 from "EventDispatch" d where d."eventId" = e."id"))
      + (select count(*) from pgboss.job where name in ('notice.send', 'edition.build') and state in ('created', 'active', 'retry')) as left,
      (select count(*) from pgboss.job where name in ('notice.send', 'edition.build') and state in ('failed', 'cancelled')) as failed`);
    if (Number(rows[0]?.failed) > 0) log.breach(`${rows[0]?.failed} jobs were given up`);
    if (Number(rows[0]?.left) === 0 || Number(rows[0]?.failed) > 0)
      return log.say(`all jobs done ${((log.now() - began) / 1000).toFixed(1)} s after the last program`);
    if (log.now() - began > 120_000)
      return log.breach(`${rows[0]?.left} jobs are not done two minutes after the last program`);
    await new Promise((done) => setTimeout(done, 500));
  }
}

async function countReports(client: pg.Client, { created, since }: Ledger, log: Log): Promise<number> {
  let all = 0;
  for (const [personId, ids] of created) {
    const { rows } = await client.query<{ id: string }>(
      'select "id" from "Report" where "authorId" = $1 and "createdAt" >= $2',
      [personId, since],
    );
    const there = new Set(rows.map(({ id }) => id));
    const lost = ids.filter((id) => !there.has(id));
    if (lost.length > 0) log.breach(`${lost.length} reports that were said yes to are not there: ${lost[0]}`);
    if (there.size > ids.length) log.breach(`${there.size - ids.length} reports of ${personId} were made twice`);
    all += there.size;
  }
  return all;
}

async function countEvents(client: pg.Client, { events, since }: Ledger, log: Log): Promise<number> {
  let all = 0;
  const { rows } = await client.query<{ streamId: string; kind: string; count: string }>(
    'select "streamId", "kind", count(*) from "Event" where "streamId" = any($1) and "at" >= $2 group by 1, 2',
    [[...events.keys()], since],
  );
  const there = new Map(rows.map(({ streamId, kind, count }) => [`${streamId} ${kind}`, Number(count)]));
  for (const [id, kinds] of events)
    for (const [kind, count] of kinds) {
      all += count;
      const found = there.get(`${id} ${kind}`) ?? 0;
      if (found < count) log.breach(`${kind} of ${id} was said yes to ${count} times and is there ${found} times`);
      if (found > count) log.breach(`${kind} of ${id} was done ${found} times and said yes to ${count} times`);
    }
  return all;
}

async function countNotices(client: pg.Client, { since }: Ledger, log: Log): Promise<number> {
  const { rows } = await client.query<{ total: string; twice: string; missing: string }>(
    `select
    (select count(*) from "Notice") as total,
    (select count(*) from (select 1 from "Notice" where "payload"->>'eventId' is not null group by "personId", "payload"->>'eventId' having count(*) > 1) d) as twice,
    (select count(*) from "Event" e join "Report" r on r."id"::text = e."streamId" where e."kind" = 'report.published' and e."at" >= $1
       and e."actorId" <> r."authorId" and not exists (select 1 from "Notice" n where n."payload"->>'eventId' = e."id"::text)) as missing`,
    [since],
  );
  if (Number(rows[0]?.twice) > 0) log.breach(`${rows[0]?.twice} notices came twice`);
  if (Number(rows[0]?.missing) > 0)
    log.breach(`${rows[0]?.missing} authors were not told that their report was printed`);
  return Number(rows[0]?.total);
}

async function countEditions(client: pg.Client, released: readonly string[], log: Log): Promise<number> {
  const { rows } = await client.query<{ id: string; state: string; editions: string; built: string; shown: boolean }>(
    `select i."id", i."state",
    count(e.*) as editions, count(e."builtAt") as built, i."editionId" is not null as shown
    from "Issue" i left join "Edition" e on e."issueId" = i."id" where i."id" = any($1) group by i."id"`,
    [released],
  );
  for (const { id, state, editions, built, shown } of rows)
    if (state !== 'released' || editions !== '1' || built !== '1' || !shown)
      log.breach(`issue ${id} is ${state} with ${editions} editions, ${built} built, ${shown ? '' : 'not '}shown`);
  if (rows.length < released.length) log.breach(`${released.length - rows.length} released issues are not there`);
  return rows.length;
}

/** `npm run verify`: chains, digests, texts, editions, placements, files. */
export async function verified(settings: Record<string, string>, log: Log): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...settings },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const code = await new Promise((ended) => child.once('close', ended));
  for (const line of said.trim().split('\n')) log.say(`verify: ${line}`);
  if (code !== 0) log.breach(`verify ended with ${code}`);
}
