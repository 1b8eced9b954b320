import type { Actor } from '@/lib/domain/actor';
import { db, type Tx } from '../db/client';
import { Prisma } from '../db/generated/client';
import { secretWord, sha256 } from '../hash';
import { actorBy } from './actor';

/**
 * A personal token is the key of a person's own programs: it acts as that person, with the same
 * rules. Only its hash is kept; the mark at its head lets secret scanners recognise it.
 */
const MARK = 'jbt_';

export interface Minted {
  id: string;
  /** shown once, never again */
  word: string;
}

export async function mintToken(tx: Tx, personId: string, name: string, expiresAt: Date | null): Promise<Minted> {
  const word = `${MARK}${secretWord()}`;
  const { id } = await tx.personalToken.create({
    data: { personId, name, tokenHash: sha256(word), expiresAt },
    select: { id: true },
  });
  return { id, word };
}

/** Who acts with this token right now. Revoked, expired, unknown and deactivated are the same: nobody. */
export async function tokenActor(word: string): Promise<{ actor: Actor; tokenId: string } | null> {
  if (!word.startsWith(MARK)) return null;
  const now = new Date();
  const found = await actorBy(
    db(),
    Prisma.sql`select "personId", "id"::text as "id", "usedAt" as "seenAt" from "PersonalToken"
      where "tokenHash" = ${sha256(word)} and "revokedAt" is null and ("expiresAt" is null or "expiresAt" > ${now})`,
    now,
  );
  if (!found) return null;
  const { actor, key } = found;
  if (!key.seenAt || key.seenAt.getTime() < now.getTime() - 60_000)
    await db().personalToken.updateMany({ where: { id: key.id }, data: { usedAt: now } });
  return { actor, tokenId: key.id };
}
