import { cookies } from 'next/headers';
import { HALF_LIFE } from '../auth/second-factor/half-way';
import { sessionCookieName, sessionCookieOptions } from './cookie';

/** What the first step of signing in leaves in this browser until the second. */
const name = () => sessionCookieName().replace('session', 'half');

export async function readHalfWord(): Promise<string | null> {
  return (await cookies()).get(name())?.value ?? null;
}

export async function keepHalfWord(word: string): Promise<void> {
  (await cookies()).set(name(), word, { ...sessionCookieOptions(), maxAge: HALF_LIFE / 1000 });
}

export async function forgetHalfWord(): Promise<void> {
  (await cookies()).delete({ ...sessionCookieOptions(), name: name() });
}
