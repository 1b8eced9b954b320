import type { Actor } from '@/lib/domain/actor';
import { db, type Tx } from '../db/client';
import { Prisma } from '../db/generated/client';
import { secretWord, sha256 } from '../hash';
import { actorBy } from './actor';

/**
 * A session is a row. The cookie carries a random word and nothing else; the row is asked on every
 * request, so deleting it ends the session at once.
 */
export const IDLE = 12 * 3600_000;
const ABSOLUTE = 14 * 24 * 3600_000;

export async function openSession(tx: Tx, personId: string, userAgent: string): Promise<string> {
  const word = secretWord();
  const expiresAt = new Date(Date.now() + ABSOLUTE);
  await tx.session.create({
    data: { tokenHash: sha256(word), personId, expiresAt, userAgent: userAgent.slice(0, 300) },
  });
  return word;
}

export async function sessionActor(word: string): Promise<Actor | null> {
  const tokenHash = sha256(word);
  const now = new Date();
  const found = await actorBy(
    db(),
    Prisma.sql`select "personId", "tokenHash" as "id", "seenAt" from "Session"
      where "tokenHash" = ${tokenHash} and "expiresAt" >= ${now} and "seenAt" >= ${new Date(now.getTime() - IDLE)}`,
    now,
  );
  if (!found) return null;
  if ((found.key.seenAt?.getTime() ?? 0) < now.getTime() - 60_000)
    await db().session.updateMany({ where: { tokenHash }, data: { seenAt: now } });
  return found.actor;
}

export async function closeSession(word: string): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: sha256(word) } });
}
