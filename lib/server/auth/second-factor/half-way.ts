import { db, type Tx } from '../../db/client';
import { secretWord, sha256 } from '../../hash';

/**
 * Between the password and the code there is no session: a row that lives minutes, and a random word that only
 * this browser has. It is gone with the code that was right, and with whatever ends the person's sessions.
 */
export const HALF_LIFE = 10 * 60_000;

export async function hasFactor(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.secondFactor.count({ where: { personId, confirmedAt: { not: null } } })) > 0;
}

export async function openHalf(tx: Tx, personId: string, passwordHash: string | null): Promise<string> {
  const word = secretWord();
  await tx.halfSignIn.deleteMany({ where: { expiresAt: { lt: new Date() } } });
  await tx.halfSignIn.create({
    data: { wordHash: sha256(word), personId, passwordHash, expiresAt: new Date(Date.now() + HALF_LIFE) },
  });
  return word;
}

export interface Half {
  personId: string;
  passwordHash: string | null;
}

export async function findHalf(word: string): Promise<Half | null> {
  return db().halfSignIn.findFirst({
    where: { wordHash: sha256(word), expiresAt: { gt: new Date() }, person: { deactivatedAt: null } },
    select: { personId: true, passwordHash: true },
  });
}

/** True for exactly one of any number. */
export async function spendHalf(tx: Tx, word: string): Promise<boolean> {
  const { count } = await tx.halfSignIn.deleteMany({
    where: { wordHash: sha256(word), expiresAt: { gt: new Date() } },
  });
  return count === 1;
}
