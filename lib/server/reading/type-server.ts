import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkOf } from '../auth/network';
import { decodeCharacters } from '../fonts/character-code';
import { Cutter } from '../fonts/cutter';
import { isScreenFace, type ScreenFace } from '../fonts/face-files';
import { screenScript } from '../fonts/screen-script';
import { typeVersion } from '../fonts/type-version';
import { log } from '../log';
import { Allowance } from './allowance';
import { accepts, matches } from './negotiate';

/**
 * Type for the desk's screens: `/type/<version>/<face>/<characters>.woff2`, cut to exactly the characters that are
 * shown. Whoever sees the sign-in page sees type, so anybody may ask; nothing of the newspaper is in the answer.
 * What one answer and one network may cost is bounded, and what was cut is kept in memory.
 */
export const TYPE_BOUNDS = {
  /** of one set */
  characters: 1_500,
  /** of one network at once, and what comes back each second; what is in memory is free */
  allowed: 20_000,
  back: 60,
  waiting: 64,
  kept: 32_000_000,
};

const ADDRESS = /^\/type\/([0-9a-f]{8})\/([a-z]+-\d{3})\/([\w-]+)\.woff2$/;
const FOR_GOOD = 'public, max-age=31536000, immutable';

export class TypeServer {
  private readonly cutter = new Cutter();
  private readonly kept = new Map<string, Buffer>();
  private readonly coming = new Map<string, Promise<Buffer>>();
  private readonly allowance = new Allowance(TYPE_BOUNDS.allowed, TYPE_BOUNDS.back);
  private bytes = 0;

  /** @param headers that every answer carries @param peerOf who asks */
  constructor(
    private readonly headers: Record<string, string>,
    private readonly peerOf: (request: IncomingMessage) => string,
  ) {}

  /** True when the request was for type and has its answer, now or in a moment. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (!path.startsWith('/type/')) return false;
    const [, version, face = '', code = ''] = ADDRESS.exec(path) ?? [];
    const isScript = path === screenScript().address;
    if (!isScript && version !== typeVersion()) this.say(response, 404);
    else if (request.method !== 'GET' && request.method !== 'HEAD') this.say(response, 405, { allow: 'GET, HEAD' });
    else if (isScript) this.sendScript(request, response);
    else this.serveCut(request, response, face, code);
    return true;
  }

  stop(): void {
    this.cutter.stop();
  }

  private serveCut(request: IncomingMessage, response: ServerResponse, face: string, code: string): void {
    const characters = isScreenFace(face) ? decodeCharacters(code, TYPE_BOUNDS.characters) : null;
    if (!isScreenFace(face) || characters === null) return void this.say(response, 404);
    const key = `${face}/${code}`;
    const kept = this.kept.get(key);
    if (kept) {
      // the one that was asked for last goes last
      this.kept.delete(key);
      this.kept.set(key, kept);
      return void this.send(request, response, kept);
    }
    if (!this.coming.has(key)) {
      const wait = this.allowance.take(networkOf(this.peerOf(request), 4), [...characters].length);
      if (wait > 0) return void this.say(response, 429, { 'retry-after': String(wait) });
      if (this.cutter.waiting >= TYPE_BOUNDS.waiting) return void this.say(response, 503, { 'retry-after': '5' });
    }
    this.cut(key, face, characters).then(
      (bytes) => this.send(request, response, bytes),
      (error: unknown) => {
        log().error({ face, error: String(error) }, 'type');
        this.say(response, 503, { 'retry-after': '5' });
      },
    );
  }

  /** Asked for twice before it is there, it is cut once. */
  private cut(key: string, face: ScreenFace, characters: string): Promise<Buffer> {
    const coming =
      this.coming.get(key) ??
      this.cutter.cut(face, characters).then((bytes) => {
        this.keep(key, bytes);
        return bytes;
      });
    this.coming.set(key, coming);
    void coming.catch(() => undefined).then(() => this.coming.delete(key));
    return coming;
  }

  private keep(key: string, bytes: Buffer): void {
    this.kept.set(key, bytes);
    this.bytes += bytes.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.bytes <= TYPE_BOUNDS.kept) return;
      this.kept.delete(oldest);
      this.bytes -= length;
    }
  }

  private sendScript(request: IncomingMessage, response: ServerResponse): void {
    const script = screenScript();
    const form = (['br', 'gzip'] as const).find((name) => accepts(request.headers['accept-encoding'], name));
    const packed = { vary: 'accept-encoding', ...(form ? { 'content-encoding': form } : {}) };
    this.send(request, response, script[form ?? 'plain'], 'text/javascript; charset=utf-8', packed);
  }

  private send(
    request: IncomingMessage,
    response: ServerResponse,
    bytes: Buffer,
    type = 'font/woff2',
    headers: Record<string, string> = {},
  ): void {
    // the address says all that is in it, in whatever form
    const etag = `"${typeVersion()}${headers['content-encoding'] ?? ''}"`;
    const kept = { ...this.headers, ...headers, 'cache-control': FOR_GOOD, etag };
    if (matches(request.headers['if-none-match'] ?? '', etag)) return void response.writeHead(304, kept).end();
    response.sendDate = false;
    response.writeHead(200, { ...kept, 'content-type': type, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  }

  private say(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
    const words = { 'content-type': 'text/plain; charset=utf-8', 'content-length': 4, 'cache-control': 'no-store' };
    response.writeHead(status, { ...this.headers, ...words, ...headers }).end(`${status}\n`);
  }
}
