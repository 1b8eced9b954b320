import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { problem } from '@/lib/domain/problems';
import type { Repeat } from '../command';
import { sha256 } from '../hash';
import { unlessOutage } from '../web/unless-outage';
import { type Answer, fileAnswer, problemAnswer, valueAnswer } from './answers';
import { bearerOf } from './bearer';
import { type Endpoint, isFile } from './endpoint';
import { readInput } from './read-input';

const NOBODY: Actor = { personId: '', name: '', grants: [], unitIds: [] };

/** The second hop for programs: token, policy, strict input, then the same command as the screens. */
export function knock(
  one: Endpoint,
  request: IncomingMessage,
  address: { query: string; params: Record<string, string> },
): Promise<Answer> {
  return unlessOutage(
    () => answered(one, request, address),
    (away) => problemAnswer([away]),
  );
}

async function answered(
  one: Endpoint,
  request: IncomingMessage,
  address: Parameters<typeof knock>[2],
): Promise<Answer> {
  const bearer = one.policy === 'anyone' ? { ok: true as const, actor: NOBODY } : await bearerOf(request.headers);
  if (!bearer.ok) return problemAnswer([bearer.problem]);
  const { actor } = bearer;
  if (one.policy !== 'anyone' && one.policy !== 'signed-in' && !can(actor, one.policy))
    return problemAnswer([problem('forbidden')]);
  const read = await readInput(one, request, address);
  if (!read.ok) return problemAnswer(read.problems);
  const repeat = repeatOf(one, request.headers, read.input);
  if (repeat === 'unreadable') return problemAnswer([problem('value-not-allowed', 'Idempotency-Key')]);
  const result = await one.run(actor, read.input, repeat);
  if (!result.ok) return problemAnswer(result.problems);
  return isFile(one.answer) ? fileAnswer(result.value as Uint8Array, one.answer.type) : valueAnswer(result.value);
}

function repeatOf(
  { method, path }: Endpoint,
  headers: IncomingHttpHeaders,
  input: Record<string, unknown>,
): Repeat | null | 'unreadable' {
  const key = headers['idempotency-key'];
  if (key === undefined || method === 'GET') return null;
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) return 'unreadable';
  const { bytes, ...rest } = input;
  return { key, request: [method, path, rest, bytes instanceof Uint8Array ? sha256(bytes) : null] };
}
