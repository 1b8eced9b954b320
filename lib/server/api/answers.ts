import type { Problem } from '@/lib/domain/problems';
import { statusOf } from '../web/route';

const KEPT_BY_NOBODY = { 'cache-control': 'no-store' };

export function valueAnswer(value: unknown, status: number): Response {
  return Response.json({ value: value ?? null }, { status, headers: KEPT_BY_NOBODY });
}

export function fileAnswer(bytes: Uint8Array | string, type: string): Response {
  return new Response(bytes as BodyInit, {
    headers: { ...KEPT_BY_NOBODY, 'content-type': type, 'x-content-type-options': 'nosniff' },
  });
}

/** RFC 9457: the reasons, all at once, under `problems`. */
export function problemAnswer(problems: Problem[]): Response {
  const status = statusOf(problems);
  const wait = problems.find(({ code }) => code === 'too-many-attempts')?.params?.seconds;
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Refused', status, problems };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...KEPT_BY_NOBODY,
      'content-type': 'application/problem+json',
      ...(status === 401 ? { 'www-authenticate': 'Bearer realm="jianbao"' } : {}),
      ...(wait === undefined ? {} : { 'retry-after': String(wait) }),
      ...(status === 503 ? { 'retry-after': '1' } : {}),
    },
  });
}

export const TITLES: Record<number, string> = {
  400: 'What was sent cannot be read',
  401: 'A token is needed',
  403: 'Somebody else may do this',
  404: 'Not found',
  409: 'Not in this state, or not any more',
  413: 'Too large',
  422: 'Something is still missing',
  429: 'Too many attempts',
  503: 'Not at this moment: ask again under the same key',
};
