import type { Actor } from '@/lib/domain/actor';
import { type Problem, problem } from '@/lib/domain/problems';
import { admitted, type Policy } from './current-actor';
import { fromOurselves } from './origin';
import { reached } from './reached';
import { statusOf } from './status-of';
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
        const who = await admitted(policy);
        if (!who.ok) return refusal([who.problem]);
        return handle({ request, actor: who.actor, params: (await context.params) as Record<string, string> });
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

export function refusal(problems: Problem[]): Response {
  return Response.json({ problems }, { status: statusOf(problems), headers: { 'cache-control': 'no-store' } });
}
