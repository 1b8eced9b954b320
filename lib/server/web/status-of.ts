import { kindOf, type Problem } from '@/lib/domain/problems';

const STATUS = { permission: 403, state: 409, requirement: 422, input: 400, conflict: 409, outage: 503 } as const;

/** What HTTP calls it: the first reason decides. */
export function statusOf(problems: Problem[]): number {
  const first = problems[0]?.code;
  if (first === 'not-signed-in') return 401;
  if (first === 'not-found') return 404;
  if (first === 'photo-too-large' || first === 'request-too-large') return 413;
  if (first === 'too-many-attempts') return 429;
  return first ? STATUS[kindOf(first)] : 400;
}
