import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** A name for one request: in every line of the log about it, in its answer, and on the screen when it failed. */
const held = globalThis as { jianbaoRequest?: AsyncLocalStorage<string> };
held.jianbaoRequest ??= new AsyncLocalStorage();
const current = held.jianbaoRequest;

/** Ours; or a trusted proxy's, if it has a form that does no harm in a log. */
export function requestIdOf(sent: string | string[] | undefined, trusted: boolean): string {
  return trusted && typeof sent === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/.test(sent) ? sent : randomUUID();
}

export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

export function requestId(): string | undefined {
  return current.getStore();
}
