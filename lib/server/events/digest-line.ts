import { createHmac, hkdfSync } from 'node:crypto';
import { sha256 } from '../hash';

/** The newest event of a stream. */
export interface Head {
  stream: string;
  streamId: string;
  seq: number;
  hash: string;
}

/** One day's digest, as it stands in the database and, a line each, in a file of its year. */
export interface DigestLine {
  /** 2026-11-21 */
  day: string;
  /** hash of the digest before; empty for the first */
  prev: string;
  hash: string;
  /** name of the key that signed */
  key: string;
  signature: string;
  /** of the streams that moved since the digest before */
  heads: Head[];
}

export interface DigestKey {
  name: string;
  sign(hash: string): string;
}

/** The key that signs digests, made from the product's secret so that nobody learns the one from the other. */
export function digestKey(secret: string): DigestKey {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'jianbao digest of events', 32));
  return {
    name: sha256(key).slice(0, 12),
    sign: (hash) => createHmac('sha256', key).update(hash).digest('hex'),
  };
}

export function digestHash({ day, prev, heads }: Pick<DigestLine, 'day' | 'prev' | 'heads'>): string {
  return sha256([day, prev, ...heads.map(textOf).sort()].join('\n'));
}

export function digestLine(day: string, prev: string, heads: Head[], key: DigestKey): DigestLine {
  const hash = digestHash({ day, prev, heads });
  return { day, prev, hash, key: key.name, signature: key.sign(hash), heads };
}

function textOf({ stream, streamId, seq, hash }: Head): string {
  return `${stream} ${streamId} ${seq} ${hash}`;
}
