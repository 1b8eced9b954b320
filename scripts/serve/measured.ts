import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/lib/server/env';
import { log } from '@/lib/server/log';
import { countRequest, metricsRefusal, metricsText, type RequestKind } from '@/lib/server/operations/metrics';
import { requestIdOf, withRequestId } from '@/lib/server/request-id';

const METRICS = '/metrics';

/** Counts the request when it is answered. */
export function measure(kind: RequestKind, response: ServerResponse): void {
  const began = performance.now();
  response.once('close', () => countRequest(kind, response.statusCode, (performance.now() - began) / 1000));
}

/** The same for what is answered from memory in no time worth a clock: it is counted, nothing else. */
export function measureFast(kind: RequestKind, response: ServerResponse): void {
  countRequest(kind, response.statusCode, null);
}

/** Gives the request its name, which stands in its answer and in all that is logged about it. */
export function named(request: IncomingMessage, response: ServerResponse, work: () => void): void {
  const id = requestIdOf(request.headers['x-request-id'], env().trustedProxies > 0);
  request.headers['x-request-id'] = id;
  response.setHeader('x-request-id', id);
  withRequestId(id, work);
}

export function kindOf(url = ''): RequestKind {
  if (url.startsWith('/api/health')) return 'health';
  return url.startsWith('/api/') ? 'api' : 'desk';
}

/** True if it was answered here: the figures of this process, or that they are not for whoever asks. */
export function serveMetrics(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url?.split('?', 1)[0] !== METRICS) return false;
  // who comes by way of a proxy is not this machine, whatever the line says
  const peer = request.headers['x-forwarded-for'] ? '' : (request.socket.remoteAddress ?? '');
  const refusal = request.method === 'GET' ? metricsRefusal(request.headers.authorization, peer) : 404;
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  if (refusal) {
    response.writeHead(refusal, { ...plain, ...(refusal === 401 ? { 'www-authenticate': 'Bearer' } : {}) });
    response.end(`${refusal}\n`);
    return true;
  }
  metricsText().then(
    ({ type, text }) => response.writeHead(200, { ...plain, 'content-type': type }).end(text),
    (error: unknown) => {
      log().error({ error: String(error) }, 'metrics');
      response.writeHead(503, plain).end('503\n');
    },
  );
  return true;
}
