import type { IncomingMessage } from 'node:http';
import { type Problem, problem } from '@/lib/domain/problems';
import { photoLimits } from '../photos/develop';
import { inputProblems } from '../web/input-problems';
import { jsonObjectOf } from '../web/read-body';
import { type Endpoint, pathFields } from './endpoint';
import { wholeBody } from './whole-body';

const MOST_JSON = 1_000_000;

export type ReadInput = { ok: true; input: Record<string, unknown> } | { ok: false; problems: Problem[] };

/** Path, query and body as one object in the endpoint's strict schema. An address that cannot exist is not found. */
export async function readInput(
  one: Endpoint,
  request: IncomingMessage,
  { query, params }: { query: string; params: Record<string, string> },
): Promise<ReadInput> {
  const own = pathFields(one);
  const sent = one.method === 'GET' ? queryOf(query) : await bodyOf(one, request);
  if (!sent.ok) return sent;
  const twice = own.filter((field) => Object.hasOwn(sent.input, field));
  if (twice.length > 0) return { ok: false, problems: twice.map((field) => problem('unknown-field', field)) };
  const path = Object.fromEntries(own.map((field) => [field, params[field] ?? '']));
  const parsed = one.input.safeParse({ ...sent.input, ...path });
  if (parsed.success) return { ok: true, input: parsed.data };
  const inPath = parsed.error.issues.some(({ path: [first] }) => typeof first === 'string' && own.includes(first));
  return { ok: false, problems: inPath ? [problem('not-found')] : inputProblems(parsed.error) };
}

function queryOf(query: string): ReadInput {
  return { ok: true, input: Object.fromEntries(new URLSearchParams(query)) };
}

async function bodyOf(one: Endpoint, request: IncomingMessage): Promise<ReadInput> {
  if (one.body === 'photo') {
    const bytes = await wholeBody(request, photoLimits.bytes);
    if (!bytes)
      return { ok: false, problems: [problem('photo-too-large', 'photo', { limit: photoLimits.bytes / 1_000_000 })] };
    return bytes.length > 0
      ? { ok: true, input: { bytes } }
      : { ok: false, problems: [problem('file-missing', 'photo')] };
  }
  const bytes = await wholeBody(request, MOST_JSON);
  if (!bytes)
    return { ok: false, problems: [problem('request-too-large', undefined, { limit: MOST_JSON / 1_000_000 })] };
  if (bytes.length === 0) return { ok: true, input: {} };
  const input = jsonObjectOf(bytes);
  return input ? { ok: true, input } : { ok: false, problems: [problem('json-not-valid')] };
}
