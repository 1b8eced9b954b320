import type { Actor } from '@/lib/domain/actor';
import { db } from '../../db/client';

/** What its owner sees of it. */
export async function ownFactor({ personId }: Actor) {
  const { account, passwordHash, secondFactor } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      account: true,
      passwordHash: true,
      secondFactor: { select: { confirmedAt: true, recovery: true } },
    },
  });
  const since = secondFactor?.confirmedAt ?? null;
  return {
    account,
    hasPassword: passwordHash !== null,
    since: since?.toISOString() ?? null,
    recoveryLeft: since ? (secondFactor?.recovery.length ?? 0) : 0,
  };
}

export type OwnFactor = Awaited<ReturnType<typeof ownFactor>>;
