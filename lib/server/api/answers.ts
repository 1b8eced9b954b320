import { type Problem, problem } from '@/lib/domain/problems';
import { statusOf } from '../web/status-of';

/** What goes back over the line. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

const KEPT_BY_NOBODY = { 'cache-control': 'no-store' };

export function valueAnswer(value: unknown): Answer {
  const headers = { ...KEPT_BY_NOBODY, 'content-type': 'application/json' };
  return { status: 200, headers, body: JSON.stringify({ value: value ?? null }) };
}

export function fileAnswer(body: Uint8Array | string, type: string): Answer {
  return { status: 200, headers: { ...KEPT_BY_NOBODY, 'content-type': type }, body };
}

/** RFC 9457: the reasons, all at once, under `problems`. */
export function problemAnswer(problems: Problem[]): Answer {
  const status = statusOf(problems);
  const wait = problems.find(({ code }) => code === 'too-many-attempts')?.params?.seconds;
  return titled(status, TITLES[status] ?? 'Refused', problems, {
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="jianbao"' } : {}),
    ...(wait === undefined ? {} : { 'retry-after': String(wait) }),
    ...(status === 503 ? { 'retry-after': '1' } : {}),
  });
}

export const noSuchDoor = (): Answer => problemAnswer([problem('not-found')]);

/** The address is right, the method is none of these. */
export function otherMethods(methods: readonly string[], asked: string): Answer {
  const allow = { allow: methods.join(', ') };
  if (asked === 'OPTIONS') return { status: 204, headers: allow, body: '' };
  return titled(405, `There is no such request here, only ${allow.allow}`, [], allow);
}

/** What went wrong stays in the log, under the number of the request. */
export const failed = (): Answer => titled(500, 'It failed; please try again', [], {});

function titled(status: number, title: string, problems: Problem[], headers: Record<string, string>): Answer {
  return {
    status,
    headers: { ...KEPT_BY_NOBODY, 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ type: 'about:blank', title, status, problems }),
  };
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
