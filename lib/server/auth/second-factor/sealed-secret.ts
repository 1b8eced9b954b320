import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../../env';

/** Whoever has a copy of the database has no codes with it: the keys come of the product's secret, which is not in it. */
const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', env().secret, '', `second factor: ${use}`, 32));

const IV = 12;
const TAG = 16;

/** Readable for the same person only: a row that was moved to somebody else opens nothing. */
export function sealSecret(secret: string, personId: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyFor('secret'), iv).setAAD(Buffer.from(personId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null where the product's secret is another by now. */
export function openSecret(sealed: string, personId: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('secret'), bytes.subarray(0, IV))
      .setAAD(Buffer.from(personId))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

export function recoveryHash(code: string, personId: string): string {
  return createHmac('sha256', keyFor('recovery')).update(`${personId}:${code}`).digest('base64url');
}
