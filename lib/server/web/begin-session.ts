import { cookies } from 'next/headers';
import { sessionCookieName, sessionCookieOptions, tokenFor } from './cookie';
import { rememberDevice } from './device-cookie';

/** Gives this browser the session that a one-time link opened. */
export async function beginSession(sessionWord: string, personId: string): Promise<void> {
  (await cookies()).set(sessionCookieName(), await tokenFor(sessionWord), {
    ...sessionCookieOptions(),
    maxAge: 14 * 24 * 3600,
  });
  await rememberDevice(personId);
}
