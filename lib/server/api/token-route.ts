import type { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { problem } from '@/lib/domain/problems';
import type { Repeat } from '../command';
import { sha256 } from '../hash';
import { reached } from '../web/reached';
import { unlessOutage } from '../web/unless-outage';
import { fileAnswer, problemAnswer, valueAnswer } from './answers';
import { bearerOf } from './bearer';
import { type Endpoint, isFile } from './endpoint';
import { readInput } from './read-input';

interface Context {
  params: Promise<Record<string, string>>;
}

const NOBODY: Actor = { personId: '', name: '', grants: [], unitIds: [] };

/** A route of the token API: token, policy, strict input, then the same command as the screens. */
export function tokenRoute<S extends z.ZodObject, T>(one: Endpoint<S, T>) {
  const any = one as unknown as Endpoint;
  const answer = async (request: Request, context: Context): Promise<Response> => {
    const bearer = any.policy === 'anyone' ? { ok: true as const, actor: NOBODY } : await bearerOf(request.headers);
    if (!bearer.ok) return problemAnswer([bearer.problem]);
    const { actor } = bearer;
    if (any.policy !== 'anyone' && any.policy !== 'signed-in' && !can(actor, any.policy))
      return problemAnswer([problem('forbidden')]);
    const read = await readInput(any, request, await context.params);
    if (!read.ok) return problemAnswer(read.problems);
    const repeat = repeatOf(any, request.headers, read.input);
    if (repeat === 'unreadable') return problemAnswer([problem('value-not-allowed', 'Idempotency-Key')]);
    const result = await any.run(actor, read.input, repeat);
    if (!result.ok) return problemAnswer(result.problems);
    if (isFile(any.answer)) return fileAnswer(result.value as Uint8Array, any.answer.type);
    return valueAnswer(result.value, 200);
  };
  return (request: Request, context: Context): Promise<Response> => {
    reached();
    return unlessOutage(
      () => answer(request, context),
      (away) => problemAnswer([away]),
    );
  };
}

function repeatOf(
  { method, path }: Endpoint,
  headers: Headers,
  input: Record<string, unknown>,
): Repeat | null | 'unreadable' {
  const key = headers.get('idempotency-key');
  if (key === null || method === 'GET') return null;
  if (!/^[\w-]{8,100}$/.test(key)) return 'unreadable';
  const { bytes, ...rest } = input;
  return { key, request: [method, path, rest, bytes instanceof Uint8Array ? sha256(bytes) : null] };
}
