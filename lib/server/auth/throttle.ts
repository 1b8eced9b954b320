import { delayAfter, freeTries } from '@/lib/domain/people/guessing';
import { db, transaction, type Tx } from '../db/client';
import { networkOf } from './network';

/** One count of tries. */
export interface Counter {
  key: string;
  /** tries before they get slower */
  free: number;
  /** it does not hold up whoever has nothing wrong under this other key */
  spares?: string;
}

/**
 * Takes a try before anything is checked, in all counters or in none: of any number at the same
 * moment only as many get one as are free. Answers 0, or the seconds to wait. All on the
 * database's clock; what nobody tried for an hour is forgotten. Whoever stood in line, here or for
 * so many seconds before, is judged as of when they came: to stand there is not to wait.
 */
export async function reserve(counters: Counter[], stood = 0): Promise<number> {
  const came = performance.now();
  await forgetOld();
  return transaction(async (tx) => {
    const rows = await locked(tx, counters);
    const since = stood + (performance.now() - came) / 1000;
    const wrong = (key: string) => rows.get(key)?.failures ?? 0;
    const waits = counters.map(({ key, free, spares }) => {
      if (wrong(key) < free || (spares !== undefined && wrong(spares) === 0)) return 0;
      const wait = rows.get(key)?.wait ?? 0;
      return wait + since > 0 ? Math.max(wait, 1) : 0;
    });
    const wait = Math.ceil(Math.max(...waits));
    if (wait > 0) return wait;
    const counted = counters.map(({ key, free }) => ({ key, failures: wrong(key) + 1, free }));
    await tx.$executeRaw`
      update "Throttle" as t
      set "failures" = c.failures, "nextAt" = clock_timestamp() + make_interval(secs => c.delay)
      from unnest(${counted.map(({ key }) => key)}::text[], ${counted.map(({ failures }) => failures)}::int[],
        ${counted.map(({ failures, free }) => delayAfter(failures, free))}::float8[]) as c(key, failures, delay)
      where t."key" = c.key`;
    return 0;
  });
}

async function locked(tx: Tx, counters: Counter[]): Promise<Map<string, { failures: number; wait: number }>> {
  const keys = counters.map(({ key }) => key).sort();
  await tx.$executeRaw`
    insert into "Throttle" ("key", "failures", "nextAt")
    select k, 0, clock_timestamp() from unnest(${keys}::text[]) as k on conflict ("key") do nothing`;
  const rows = await tx.$queryRaw<{ key: string; failures: number; wait: number }[]>`
    select "key", extract(epoch from "nextAt" - clock_timestamp())::float8 as wait,
           case when "nextAt" < clock_timestamp() - interval '1 hour' then 0 else "failures" end as failures
    from "Throttle" where "key" = any(${keys}) order by "key" for update`;
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}

// what a flood of made-up accounts left behind goes in small pieces
async function forgetOld(): Promise<void> {
  await db().$executeRaw`
    delete from "Throttle" where "key" in (
      select "key" from "Throttle" where "nextAt" < clock_timestamp() - interval '1 day' limit 50 for update skip locked)`;
}

/** Gives a try back that was none: the password was right, or was not looked at. */
export async function giveBack(counters: Counter[]): Promise<void> {
  for (const { key, free } of counters)
    await db().$executeRaw`
      update "Throttle" set "failures" = greatest(0, "failures" - 1),
        "nextAt" = case when "failures" - 1 > ${free} then "nextAt" else least("nextAt", clock_timestamp()) end
      where "key" = ${key}`;
}

export async function clearFailures(key: string): Promise<void> {
  await db().throttle.deleteMany({ where: { key } });
}

const lines = new Map<string, Promise<unknown>>();

/**
 * One after the other under a key, so that eight right passwords at once do not take each other for
 * guesses. The work is told how many seconds it stood in line.
 */
export async function inLine<T>(key: string, work: (stood: number) => Promise<T>): Promise<T> {
  const came = performance.now();
  const before = lines.get(key);
  const turn = () => work(before ? (performance.now() - came) / 1000 : 0);
  const mine = before ? before.then(turn, turn) : turn();
  lines.set(key, mine);
  try {
    return await mine;
  } finally {
    if (lines.get(key) === mine) lines.delete(key);
  }
}

export const deviceCounter = (device: string): Counter => ({ key: `device:${device}`, free: freeTries.one });

/** Somebody at this account from this network: three tries, whatever others do elsewhere. */
export function strangerCounter(account: string, peer: string): Counter {
  return { key: `account:${account}|${networkOf(peer, 3)}`, free: freeTries.one };
}

/** All that anybody tries at an account: slows those who have guessed already, not whoever comes anew. */
export function everywhereCounter(account: string, peer: string): Counter {
  return { key: `account:${account}`, free: freeTries.everywhere, spares: strangerCounter(account, peer).key };
}

export const networkCounter = (peer: string): Counter => ({
  key: `network:${networkOf(peer, 4)}`,
  free: freeTries.network,
});
