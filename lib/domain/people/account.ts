import { isPrintable, lineOf } from '@/lib/domain/typed-words';

/**
 * The account is what a person signs in with: an e-mail address or a mobile number. People type it
 * full width, with blanks or in capitals; it is the same account.
 */

const email = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;
const phone = /^\+?\d{7,15}$/;

/** null: neither an address nor a number */
export function normaliseAccount(typed: string): string | null {
  const account = lineOf(typed).normalize('NFKC').trim().toLowerCase();
  if (account.length > 254 || !isPrintable(account)) return null;
  if (email.test(account)) return account;
  const digits = account.replace(/[\s()-]/g, '').replace(/^(\+|00)86(?=1\d{10}$)/, '');
  return phone.test(digits) ? digits : null;
}

export function isEmail(account: string): boolean {
  return email.test(account);
}
