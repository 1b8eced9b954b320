import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { problem } from '@/lib/domain/problems';
import { authOptions } from '@/lib/server/auth/options';
import { jsonObjectOf, readBody } from '@/lib/server/web/read-body';
import { publicRoute, refusal } from '@/lib/server/web/route';

const MOST = 100_000;

const enter = (request: Request, params: Record<string, string>) =>
  NextAuth(request as never, { params } as never, authOptions());

/** next-auth falls over a body that is no JSON, takes one of any size, and tells who only looks where a password is handed in what went wrong: looked at here first. */
const handle = publicRoute(async (request, params) => {
  if (request.method !== 'POST')
    return /\/callback(\/|$)/.test(new URL(request.url).pathname)
      ? refusal([problem('not-found')])
      : enter(request, params);
  const bytes = await readBody(request, MOST);
  if (!bytes) return refusal([problem('request-too-large', undefined, { limit: MOST / 1_000_000 })]);
  const json = request.headers.get('content-type')?.includes('application/json');
  if (json && !jsonObjectOf(bytes)) return refusal([problem('json-not-valid')]);
  const { method, headers, url } = request;
  return enter(new NextRequest(url, { method, headers, body: bytes as BodyInit }), params);
});

export { handle as GET, handle as POST };
