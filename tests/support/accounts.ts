import { hashPassword } from '@/lib/server/auth/passwords';
import type { Caller } from '@/lib/server/auth/sign-in';
import { db } from '@/lib/server/db/client';

export const caller: Caller = { peer: '192.0.2.7', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0' };

export const goodPassword = '长堤路上的灯亮到很晚';

/** Somebody of the cast with a password, ready to sign in. */
export async function withPassword(personId: string, password = goodPassword): Promise<{ account: string }> {
  return db().person.update({
    where: { id: personId },
    data: { passwordHash: await hashPassword(password) },
    select: { account: true },
  });
}

/** Makes a key's waiting time pass, on the database's own clock. */
export async function letTimePass(key: string): Promise<void> {
  await db()
    .$executeRaw`update "Throttle" set "nextAt" = clock_timestamp() - interval '5 seconds' where "key" = ${key}`;
}

/** Makes a key's waiting time long enough for the slowest machine to arrive within it. */
export async function holdUp(key: string): Promise<void> {
  await db().$executeRaw`
    update "Throttle" set "nextAt" = clock_timestamp() + interval '1 minute' where "key" = ${key} and "failures" > 3`;
}

export const codes = (result: { ok: true } | { ok: false; problems: { code: string }[] }) =>
  result.ok ? [] : result.problems.map(({ code }) => code);

export async function kindsOf(personId: string): Promise<string[]> {
  const events = await db().event.findMany({
    where: { stream: 'person', streamId: personId },
    orderBy: { seq: 'asc' },
    select: { kind: true },
  });
  return events.map(({ kind }) => kind);
}
