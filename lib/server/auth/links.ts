import type { Tx } from '../db/client';
import type { LinkPurpose } from '../db/generated/client';
import { secretWord, sha256 } from '../hash';
import { voidLinks } from './end-keys';

const LIFE: Record<LinkPurpose, number> = { invite: 7 * 24 * 3600_000, password: 3600_000 };

/** A link that works once. Opening it only shows a form: mail scanners open links too. */
export async function makeLink(
  tx: Tx,
  purpose: LinkPurpose,
  personId: string,
  madeById: string | null,
): Promise<string> {
  await voidLinks(tx, personId, purpose);
  const word = secretWord();
  await tx.oneTimeLink.create({
    data: { tokenHash: sha256(word), purpose, personId, madeById, expiresAt: new Date(Date.now() + LIFE[purpose]) },
  });
  return `/link/${word}`;
}

export interface OpenLink {
  purpose: LinkPurpose;
  personId: string;
  name: string;
  account: string;
  /** has tokens that work, which may be kept */
  tokens: boolean;
}

export async function findLink(tx: Tx, word: string): Promise<OpenLink | null> {
  const link = await tx.oneTimeLink.findFirst({
    where: { tokenHash: sha256(word), usedAt: null, expiresAt: { gt: new Date() }, person: { deactivatedAt: null } },
    select: {
      purpose: true,
      person: {
        select: { id: true, name: true, account: true, tokens: { where: { revokedAt: null }, select: { id: true } } },
      },
    },
  });
  if (!link) return null;
  const { id, tokens, ...person } = link.person;
  return { ...person, purpose: link.purpose, personId: id, tokens: tokens.length > 0 };
}

/** True for exactly one of any number of attempts. */
export async function spendLink(tx: Tx, word: string): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash: sha256(word), usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  });
  return count === 1;
}
