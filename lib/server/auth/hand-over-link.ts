import { makeLink } from './links';
import { db, transaction } from '../db/client';
import type { LinkPurpose } from '../db/generated/client';
import { sendLink } from './link-letter';

export interface HandedOver {
  /** null when it went by mail: then nobody else needs to know it */
  path: string | null;
  mailedTo: string | null;
}

/** A new link for a person: by mail where that is possible, else shown to whoever asked for it. */
export async function handOverLink(purpose: LinkPurpose, personId: string, madeById: string): Promise<HandedOver> {
  const path = await transaction((tx) => makeLink(tx, purpose, personId, madeById));
  const sent = await sendLink(purpose, personId, path);
  const { account } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: { account: true } });
  return sent ? { path: null, mailedTo: account } : { path, mailedTo: null };
}
