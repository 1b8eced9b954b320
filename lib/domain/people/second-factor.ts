import type { Role } from '@/lib/domain/actor';

/**
 * The second factor 两步验证: beside the password, six figures of a device that one has. They change every
 * thirty seconds, and each works once. The newspaper says which roles must have one; whoever must and has none
 * can do nothing but set it up. For the day on which the device is lost there are ten recovery codes.
 */
export const factorStep = 30;

/** Steps before and after the present one that are taken: clocks differ, and people type. */
export const factorWindow = 1;

export const recoveryCodes = 10;

/** Signs that nobody takes for each other when they are read from paper. */
export const recoverySigns = '23456789abcdefghjkmnpqrstuvwxyz';

export const recoveryLength = 10;

export function owesFactor(held: readonly { role: Role }[], demanded: readonly Role[], has: boolean): boolean {
  return !has && held.some(({ role }) => demanded.includes(role));
}

export type TypedCode = { kind: 'figures' | 'recovery'; code: string };

/** Six figures, or a recovery code; typed with blanks, full width or in capitals it is the same. Null: neither. */
export function readCode(typed: string): TypedCode | null {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (/^\d{6}$/.test(code)) return { kind: 'figures', code };
  const fits = code.length === recoveryLength && [...code].every((sign) => recoverySigns.includes(sign));
  return fits ? { kind: 'recovery', code } : null;
}

/** As it stands on paper: abcde-fghjk. */
export function spellRecovery(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
