import { randomUUID } from 'node:crypto';
import type { Problem } from '@/lib/domain/problems';
import type { Log } from './log';

/** An answer for good: done, or refused with reasons. */
type Answer<T> = { ok: true; value: T } | { ok: false; codes: string[] };

export interface Acknowledged {
  /** from the last try, ms since the run began */
  asked: number;
  at: number;
  tries: number;
}

/** All that the product has said yes to. */
export interface Ledger {
  /** when the programs began: what was there before is none of theirs */
  since: Date;
  done: Acknowledged[];
  /** how often, by the first reason */
  refused: Map<string, number>;
  /** events that must be there, by report or issue: as often as was said yes, and not once more */
  events: Map<string, Map<string, number>>;
  created: Map<string, string[]>;
}

export const newLedger = (): Ledger => ({
  since: new Date(),
  done: [],
  refused: new Map(),
  events: new Map(),
  created: new Map(),
});

const PATIENCE = 25_000;

/**
 * The pen of one person's program. It repeats what the line lost under the same key until it has an answer for
 * good, so that of everything it asked for it knows whether it was done.
 */
export class Pen {
  constructor(
    readonly personId: string,
    private readonly url: string,
    private readonly token: string,
    private readonly ledger: Ledger,
    private readonly log: Log,
  ) {}

  get<T>(path: string): Promise<Answer<T>> {
    return this.ask('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.ask('POST', path, JSON.stringify(body), 'application/json');
  }

  put<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.ask('PUT', path, JSON.stringify(body), 'application/json');
  }

  photo<T>(path: string, bytes: Uint8Array): Promise<Answer<T>> {
    return this.ask('POST', path, bytes, 'image/jpeg');
  }

  /** Said yes to: this event of this thing is to be there once more. */
  expects(id: string, kind: string): void {
    const events = this.ledger.events.get(id) ?? new Map<string, number>();
    this.ledger.events.set(id, events.set(kind, (events.get(kind) ?? 0) + 1));
  }

  made(id: string): void {
    this.ledger.created.set(this.personId, [...(this.ledger.created.get(this.personId) ?? []), id]);
  }

  private async ask<T>(method: string, path: string, body?: string | Uint8Array, type?: string): Promise<Answer<T>> {
    const headers = {
      authorization: `Bearer ${this.token}`,
      'idempotency-key': randomUUID(),
      ...(type ? { 'content-type': type } : {}),
    };
    for (let tries = 1; ; tries++) {
      const asked = this.log.now();
      const answer = await this.once<T>(
        `${this.url}/api/v1${path}`,
        { method, headers, ...(body === undefined ? {} : { body: body as BodyInit }) },
        `${method} ${path}`,
      );
      if (answer === 'later') {
        await new Promise((done) => setTimeout(done, Math.min(1_000, 50 * tries)));
        continue;
      }
      if (method !== 'GET' && answer.ok) this.ledger.done.push({ asked, at: this.log.now(), tries });
      if (!answer.ok) {
        const why = `${method} ${path.replace(/[0-9a-f-]{36}/g, 'ID')} ${answer.codes[0]}`;
        this.ledger.refused.set(why, (this.ledger.refused.get(why) ?? 0) + 1);
      }
      return answer;
    }
  }

  private async once<T>(url: string, request: RequestInit, what: string): Promise<Answer<T> | 'later'> {
    try {
      const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE) });
      const said = (await response.json()) as { value?: T; problems?: Problem[] };
      if (response.ok) return { ok: true, value: said.value as T };
      if (response.status >= 500 && response.status !== 503)
        this.log.breach(`${what} was answered with ${response.status}`);
      if (response.status >= 500 || response.status === 429) return 'later';
      return { ok: false, codes: said.problems?.map(({ code }) => code) ?? [] };
    } catch {
      return 'later';
    }
  }
}
