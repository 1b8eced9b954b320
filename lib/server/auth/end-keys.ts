import type { Tx } from '../db/client';
import { sha256 } from '../hash';

/** Taking away what somebody gets in with, in the transaction that gives the reason. */
export async function endSessions(tx: Tx, personId: string, exceptWord: string | null = null): Promise<number> {
  const others = exceptWord ? { tokenHash: { not: sha256(exceptWord) } } : {};
  const { count } = await tx.session.deleteMany({ where: { personId, ...others } });
  await tx.halfSignIn.deleteMany({ where: { personId } });
  return count;
}

/** All links that were not used yet, and those that could still be taken after a consent. */
export async function voidLinks(tx: Tx, personId: string): Promise<void> {
  await tx.oneTimeLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } });
  await tx.consent.updateMany({ where: { personId, codeHash: { not: null } }, data: { codeHash: null } });
}

export async function revokeTokens(tx: Tx, personId: string): Promise<number> {
  const { count } = await tx.personalToken.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}
