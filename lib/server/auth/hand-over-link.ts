import { linkWord, makeLink } from './links';
import { db, transaction } from '../db/client';
import type { LinkPurpose } from '../db/generated/client';
import { sha256 } from '../hash';
import { sendLink } from './link-letter';

export interface HandedOver {
  /** null when it went by mail: then nobody else needs to know it */
  path: string | null;
  mailedTo: string | null;
  /** waits for a second person; nothing to hand over yet */
  consentId: string | null;
}

/** A new invitation: by mail where that is possible, else shown to whoever asked for it. */
export async function handOverInvitation(personId: string, madeById: string): Promise<HandedOver> {
  const { path, mailedTo } = await post('invite', personId, madeById);
  return { path: mailedTo === null ? path : null, mailedTo, consentId: null };
}

/** By mail or not at all: where it went; null where no letter could be sent, and then there is no link either. */
export async function mailLink(personId: string, madeById: string): Promise<string | null> {
  const { passwordHash } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true },
  });
  const { path, mailedTo } = await post(passwordHash ? 'password' : 'invite', personId, madeById);
  if (mailedTo === null) await db().oneTimeLink.updateMany({ where: byPath(path), data: { usedAt: new Date() } });
  return mailedTo;
}

async function post(purpose: LinkPurpose, personId: string, madeById: string) {
  const path = await transaction((tx) => makeLink(tx, purpose, personId, madeById));
  if (!(await sendLink(purpose, personId, path))) return { path, mailedTo: null };
  await db().oneTimeLink.updateMany({ where: byPath(path), data: { trusted: true } });
  const { account } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: { account: true } });
  return { path, mailedTo: account };
}

const byPath = (path: string) => ({ tokenHash: sha256(linkWord(path)), usedAt: null });
