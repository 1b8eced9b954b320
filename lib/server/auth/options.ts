import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '../env';
import { sessionCookieName, sessionCookieOptions } from '../web/cookie';
import { readDevice, rememberDevice } from '../web/device-cookie';
import { closeSession } from './sessions';
import { type Caller, signIn, signInDemo, type SignIn } from './sign-in';

/** next-auth carries the cookie; who is behind it is asked of the session row on each request. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().secret,
    session: { strategy: 'jwt', maxAge: 14 * 24 * 3600 },
    pages: { signIn: '/signin', error: '/signin' },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      Credentials({
        credentials: { account: {}, password: {}, demo: {} },
        authorize: async (given, request) => {
          const caller = { ...callerOf(request.headers ?? {}), device: await readDevice() };
          if (given?.demo) return settled(await signInDemo(String(given.demo), caller));
          const answer = await signIn(String(given?.account ?? ''), String(given?.password ?? ''), caller);
          if (answer.ok) await rememberDevice(answer.personId);
          return settled(answer);
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { word: user.id } : { word: token.word }),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.word === 'string') await closeSession(token.word);
      },
    },
  };
}

function settled(answer: SignIn): { id: string } {
  if (answer.ok) return { id: answer.word };
  const { code, params } = answer.problem;
  // reaches the form as the error of the sign-in
  throw new Error(params?.seconds ? `${code}:${params.seconds}` : code);
}

function callerOf(headers: Record<string, unknown>): Caller {
  return { peer: String(headers['x-jianbao-peer'] ?? ''), userAgent: String(headers['user-agent'] ?? '') };
}
