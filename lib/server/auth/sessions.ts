import type { Actor } from '@/lib/domain/actor';
import { db, type Tx } from '../db/client';
import { secretWord, sha256 } from '../hash';
import { actorOf } from './actor';

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
  const session = await db().session.findUnique({ where: { tokenHash } });
  const now = Date.now();
  if (!session || session.expiresAt.getTime() < now || session.seenAt.getTime() < now - IDLE) return null;
  if (session.seenAt.getTime() < now - 60_000) {
    await db().session.updateMany({ where: { tokenHash }, data: { seenAt: new Date(now) } });
  }
  return actorOf(db(), session.personId);
}

export async function closeSession(word: string): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: sha256(word) } });
}
