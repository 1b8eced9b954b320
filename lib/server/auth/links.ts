import type { Tx } from '../db/client';
import type { LinkPurpose } from '../db/generated/client';
import { secretWord, sha256 } from '../hash';

const LIFE: Record<LinkPurpose, number> = { invite: 7 * 24 * 3600_000, password: 3600_000 };

/** Half of a link: the other half is told by whoever consented. */
export interface Half {
  consentId: string;
  trusted: boolean;
}

/**
 * A link that works once; the one before for the same purpose does not any more. Opening it only shows a form:
 * mail scanners open links too. One that nobody made goes to its person alone.
 */
export async function makeLink(
  tx: Tx,
  purpose: LinkPurpose,
  personId: string,
  madeById: string | null,
  half: Half | null = null,
): Promise<string> {
  await tx.oneTimeLink.updateMany({ where: { personId, usedAt: null, purpose }, data: { usedAt: new Date() } });
  const word = secretWord();
  await tx.oneTimeLink.create({
    data: {
      tokenHash: sha256(word),
      purpose,
      personId,
      madeById,
      consentId: half?.consentId ?? null,
      trusted: half?.trusted ?? madeById === null,
      expiresAt: new Date(Date.now() + LIFE[purpose]),
    },
  });
  return `/link/${word}`;
}

export const linkWord = (path: string) => path.slice('/link/'.length);

export interface OpenLink {
  purpose: LinkPurpose;
  personId: string;
  name: string;
  account: string;
  /** has tokens that work, which may be kept */
  tokens: boolean;
  /** opens with figures only, which this colleague tells */
  consent: { id: string; toldBy: string } | null;
  trusted: boolean;
}

export async function findLink(tx: Tx, word: string): Promise<OpenLink | null> {
  const link = await tx.oneTimeLink.findFirst({
    where: { tokenHash: sha256(word), usedAt: null, expiresAt: { gt: new Date() }, person: { deactivatedAt: null } },
    select: {
      purpose: true,
      trusted: true,
      consent: { select: { id: true, answeredBy: { select: { name: true } } } },
      person: {
        select: { id: true, name: true, account: true, tokens: { where: { revokedAt: null }, select: { id: true } } },
      },
    },
  });
  if (!link) return null;
  const { id, tokens, ...person } = link.person;
  const { purpose, trusted, consent } = link;
  const half = consent && { id: consent.id, toldBy: consent.answeredBy?.name ?? '' };
  return { ...person, purpose, trusted, consent: half, personId: id, tokens: tokens.length > 0 };
}

/** True for exactly one of any number of attempts. */
export async function spendLink(tx: Tx, word: string): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { tokenHash: sha256(word), usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  });
  return count === 1;
}
