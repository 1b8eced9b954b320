/** A person's own program: speaks to /api/v1 with a token, repeats what the line lost, and says plainly what was refused. */
import { randomUUID } from 'node:crypto';
import type { Problem } from '@/lib/domain/problems';

export class Refused extends Error {}

const TRIES = 3;

export class Client {
  constructor(
    private readonly url: string,
    private readonly token: string,
    /** whose program it is, for messages */
    readonly name = '',
  ) {}

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.send<T>('POST', path, JSON.stringify(body), 'application/json');
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, JSON.stringify(body), 'application/json');
  }

  photo<T>(path: string, bytes: Uint8Array): Promise<T> {
    return this.send<T>('POST', path, bytes, 'image/jpeg');
  }

  private async send<T>(method: string, path: string, body?: string | Uint8Array, type?: string): Promise<T> {
    // one key for all tries: what was done already is not done again
    const headers = {
      authorization: `Bearer ${this.token}`,
      'idempotency-key': randomUUID(),
      ...(type ? { 'content-type': type } : {}),
    };
    for (let left = TRIES - 1; ; left--) {
      try {
        const response = await fetch(`${this.url}/api/v1${path}`, {
          method,
          headers,
          ...(body === undefined ? {} : { body: body as BodyInit }),
        });
        return await this.read<T>(response, `${method} ${path}`);
      } catch (error) {
        if (error instanceof Refused) throw error;
        if (left === 0)
          throw new Refused(
            `${method} ${path}: ${this.url} does not answer (${String((error as Error).cause ?? error)})`,
          );
      }
    }
  }

  private async read<T>(response: Response, what: string): Promise<T> {
    const answer = (await response.json().catch(() => null)) as { value?: T; problems?: Problem[] } | null;
    if (response.ok && answer) return answer.value as T;
    const reasons = answer?.problems?.map(wordsOf) ?? ['no reason given'];
    throw new Refused(
      [`${what} was refused with ${response.status}${this.name ? ` to ${this.name}` : ''}:`, ...reasons].join('\n  '),
    );
  }
}

function wordsOf({ code, field, params }: Problem): string {
  return [code, field ? `at ${field}` : '', params ? JSON.stringify(params) : ''].filter(Boolean).join(' ');
}
