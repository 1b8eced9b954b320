import { createHash, randomBytes } from 'node:crypto';

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** 256 random bits for a cookie, a link or a token; only its hash is ever stored. */
export function secretWord(): string {
  return randomBytes(32).toString('base64url');
}
