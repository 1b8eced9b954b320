import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '../env';
import { log } from '../log';
import { sessionCookieName, sessionCookieOptions } from '../web/cookie';
import { readDevice, rememberDevice } from '../web/device-cookie';
import { forgetHalfWord, keepHalfWord, readHalfWord } from '../web/half-cookie';
import { signInByCode } from './second-factor/sign-in-by-code';
import { closeSession } from './sessions';
import { type Caller, signIn, signInDemo, type SignIn } from './sign-in';

const LONGEST = 1000;

/** next-auth carries the cookie; who is behind it is asked of the session row on each request. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().secret,
    session: { strategy: 'jwt', maxAge: 14 * 24 * 3600 },
    pages: { signIn: '/signin', error: '/signin' },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      Credentials({
        credentials: { account: {}, password: {}, demo: {}, code: {} },
        authorize: async (given, request) => {
          const caller = { ...callerOf(request.headers ?? {}), device: await readDevice() };
          return settled(await answered(() => enter(given ?? {}, caller)));
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

async function enter(given: Partial<Record<string, string>>, caller: Caller): Promise<SignIn> {
  const said = (name: string) => String(given[name] ?? '').slice(0, LONGEST);
  if (given.code !== undefined) {
    const entered = await signInByCode(await readHalfWord(), said('code'), caller);
    if (entered.ok) {
      await rememberDevice(entered.personId);
      await forgetHalfWord();
    }
    return entered;
  }
  const answer = given.demo
    ? await signInDemo(said('demo'), caller)
    : await signIn(said('account'), said('password'), caller);
  if (!answer.ok && answer.halfWord !== undefined) await keepHalfWord(answer.halfWord);
  if (answer.ok && !given.demo) await rememberDevice(answer.personId);
  return answer;
}

// next-auth writes the words of an exception into the address: a stranger would read the database there
async function answered(ask: () => Promise<SignIn>): Promise<SignIn | null> {
  try {
    return await ask();
  } catch (error) {
    log().error({ err: error }, 'sign-in');
    return null;
  }
}

function settled(answer: SignIn | null): { id: string } {
  if (!answer) throw new Error('no-connection');
  if (answer.ok) return { id: answer.word };
  const { code, params } = answer.problem;
  // reaches the form as the error of the sign-in
  throw new Error(params?.seconds ? `${code}:${params.seconds}` : code);
}

function callerOf(headers: Record<string, unknown>): Caller {
  return { peer: String(headers['x-jianbao-peer'] ?? ''), userAgent: String(headers['user-agent'] ?? '') };
}
