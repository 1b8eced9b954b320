import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { env } from '../env';

const secure = () => env().publicUrl.startsWith('https://');

export function sessionCookieName(): string {
  return secure() ? '__Host-jianbao.session' : 'jianbao.session';
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: secure() };
}

export async function readSessionWord(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? wordOf(token) : null;
}

/** A token that was not made here, or is broken, is no session: never an error. */
async function wordOf(token: string): Promise<string | null> {
  try {
    const payload = await decode({ token, secret: env().secret });
    return typeof payload?.word === 'string' ? payload.word : null;
  } catch {
    return null;
  }
}

/** For tests and commands that plant a session instead of filling the form. */
export async function tokenFor(word: string): Promise<string> {
  return encode({ token: { word }, secret: env().secret });
}
