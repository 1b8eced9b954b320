import { generateURI } from 'otplib';
import { encode } from 'uqr';
import type { Actor } from '@/lib/domain/actor';
import { transaction } from '../../db/client';
import { sha256 } from '../../hash';
import { lockPerson } from '../../people/find-person';
import { newSecret } from './figures';
import { openSecret, sealSecret } from './sealed-secret';

const LIFE = 3600_000;

export interface PendingFactor {
  /** to be typed where nothing can be scanned */
  secret: string;
  uri: string;
  /** the code of the address as squares: side, and the path of the dark ones */
  picture: { size: number; path: string };
}

/**
 * What is to be set up, the same however often this session looks: phones close a page while another app is open.
 * Another session is given another secret, so that nobody sees beforehand what somebody else will confirm.
 */
export async function pendingFactor(actor: Actor, sessionWord: string): Promise<PendingFactor | null> {
  const sessionHash = sha256(sessionWord);
  return transaction(async (tx) => {
    const personId = actor.personId;
    await lockPerson(tx, personId);
    const known = await tx.secondFactor.findUnique({ where: { personId } });
    if (known?.confirmedAt) return null;
    const fresh = known?.sessionHash === sessionHash && known.startedAt.getTime() > Date.now() - LIFE;
    const secret = (fresh && openSecret(known.secret, personId)) || newSecret();
    const data = { secret: sealSecret(secret, personId), sessionHash, startedAt: new Date(), usedStep: 0 };
    await tx.secondFactor.upsert({ where: { personId }, create: { personId, ...data }, update: data });
    const [{ account }, { name }] = [
      await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { account: true } }),
      await tx.newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { name: true } }),
    ];
    const uri = generateURI({ issuer: name, label: account, secret });
    return { secret, uri, picture: pictureOf(uri) };
  });
}

function pictureOf(text: string): PendingFactor['picture'] {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
