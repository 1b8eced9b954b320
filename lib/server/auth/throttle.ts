import { db } from '../db/client';

/**
 * Guessing gets slower, nobody is locked out: after three failures the next try must wait 1, 2, 4 …
 * 60 seconds, counted by account and by network on the database's clock. Success clears the account.
 */
const FREE = { account: 3, network: 100 };

export async function secondsToWait(keys: string[]): Promise<number> {
  const rows = await db().$queryRaw<{ wait: number }[]>`
    select coalesce(max(extract(epoch from "nextAt" - clock_timestamp())), 0)::float8 as wait
    from "Throttle" where "key" = any(${keys})`;
  return Math.max(0, Math.ceil(rows[0]?.wait ?? 0));
}

export async function countFailure(key: string): Promise<void> {
  const free = key.startsWith('account:') ? FREE.account : FREE.network;
  await db().$executeRaw`
    insert into "Throttle" ("key", "failures", "nextAt") values (${key}, 1, clock_timestamp())
    on conflict ("key") do update set
      "failures" = case when "Throttle"."nextAt" < clock_timestamp() - interval '1 hour' then 1 else "Throttle"."failures" + 1 end,
      "nextAt" = clock_timestamp() + case when "Throttle"."failures" + 1 > ${free}
        then make_interval(secs => least(60, power(2, least(6, "Throttle"."failures" - ${free})))) else interval '0' end`;
}

export async function clearFailures(key: string): Promise<void> {
  await db().throttle.deleteMany({ where: { key } });
}

export const accountKey = (account: string) => `account:${account}`;

/** The network an address belongs to: /24, or /64 of IPv6. */
export function networkKey(peer: string): string {
  const address = peer.replace(/^::ffff:/, '');
  const part = address.includes(':')
    ? address.split(':').slice(0, 4).join(':')
    : address.split('.').slice(0, 3).join('.');
  return `network:${part}`;
}
