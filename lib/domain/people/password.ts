import { type Problem, problem } from '@/lib/domain/problems';
import { normaliseAccount } from '@/lib/domain/people/account';

/** Long is what counts; no rules about signs and capitals that make people write it on the wall. */
export const passwordLength = { min: 10, max: 256 } as const;

export function passwordProblems(password: string, account: string): Problem[] {
  const length = [...password].length;
  const { min, max } = passwordLength;
  return [
    ...(length < min ? [problem('password-too-short', 'password', { min })] : []),
    ...(length > max ? [problem('password-too-long', 'password', { max })] : []),
    ...(sameAs(password, account) ? [problem('password-is-account', 'password')] : []),
  ];
}

function sameAs(password: string, account: string): boolean {
  const known = normaliseAccount(account) ?? account;
  return (normaliseAccount(password) ?? password.trim().toLowerCase()) === known;
}
