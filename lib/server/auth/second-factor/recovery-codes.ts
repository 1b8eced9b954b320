import { randomInt } from 'node:crypto';
import { recoveryCodes, recoveryLength, recoverySigns } from '@/lib/domain/people/second-factor';

/** Shown once; only their keyed hashes are kept. */
export function newRecoveryCodes(): string[] {
  const sign = () => recoverySigns[randomInt(recoverySigns.length)];
  return Array.from({ length: recoveryCodes }, () => Array.from({ length: recoveryLength }, sign).join(''));
}
