import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { kindOf, type Problem, problem } from '@/lib/domain/problems';
import type { Policy } from './action';
import { currentActor } from './current-actor';
import { fromOurselves } from './origin';
import { reached } from './reached';
import { unlessOutage } from './unless-outage';

export interface RouteRequest {
  request: Request;
  actor: Actor;
  params: Record<string, string>;
}

// Next types params by route; a catch-all's are lists, which none of our handlers reads
interface Context {
  params: Promise<unknown>;
}

const READS = ['GET', 'HEAD'];

/** A route of the screens (uploads, photos, previews): cookie session, own origin for every write. */
export function deskRoute(policy: Policy, handle: (request: RouteRequest) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    reached();
    if (!READS.includes(request.method) && !fromOurselves(request.headers)) return refusal([problem('wrong-origin')]);
    return unlessOutage(
      async () => {
        const actor = await currentActor();
        if (!actor) return refusal([problem('not-signed-in')]);
        if (policy !== 'signed-in' && !can(actor, policy)) return refusal([problem('forbidden')]);
        return handle({ request, actor, params: (await context.params) as Record<string, string> });
      },
      (away) => refusal([away]),
    );
  };
}

/** A route for everybody. */
export function publicRoute(handle: (request: Request, params: Record<string, string>) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    reached();
    return unlessOutage(
      async () => handle(request, (await context.params) as Record<string, string>),
      (away) => refusal([away]),
    );
  };
}

const STATUS = { permission: 403, state: 409, requirement: 422, input: 400, conflict: 409, outage: 503 } as const;

export function refusal(problems: Problem[]): Response {
  return Response.json({ problems }, { status: statusOf(problems), headers: { 'cache-control': 'no-store' } });
}

export function statusOf(problems: Problem[]): number {
  const first = problems[0]?.code;
  if (first === 'not-signed-in') return 401;
  if (first === 'not-found') return 404;
  if (first === 'photo-too-large' || first === 'request-too-large') return 413;
  if (first === 'too-many-attempts') return 429;
  return first ? STATUS[kindOf(first)] : 400;
}
