import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';
import type { Progress } from '@/lib/server/web/reached';

/** As next.config.js allows an action; said here, before Next stops with an error page. */
const MOST_ACTION = 2_000_000;

/** True if it was answered here: what Next has no words for. */
export function refuseUnreadable(request: IncomingMessage, response: ServerResponse): boolean {
  const said = reasonAgainst(request);
  if (!said) return false;
  const [status, words] = said;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(`${words}\n`);
  return true;
}

const UNREADABLE = '请求的格式不对，什么都没有改。This request cannot be read; nothing was changed.';
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function reasonAgainst({ url = '', method = '', headers }: IncomingMessage): [number, string] | null {
  if (!url.startsWith('/') || !canBeRead(url)) return [400, '没有这样的地址。There is no such address.'];
  if (!METHODS.includes(method)) return [405, '这里没有这种请求。There is no such request here.'];
  if (!isRouterState(headers['next-router-state-tree'])) return [400, UNREADABLE];
  const action = headers['next-action'];
  if (action === undefined) return null;
  if (method !== 'POST' || !/^[0-9a-f]{40,64}$/.test(String(action))) return [400, UNREADABLE];
  if (Number(headers['content-length'] ?? 0) > MOST_ACTION)
    return [413, '内容太大，最多2MB，什么都没有改。Too large, at most 2 MB; nothing was changed.'];
  return null;
}

function canBeRead(url: string): boolean {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '') !== '';
  } catch {
    return false;
  }
}

/** What its own client says of the screens that it has: asked of Next, which falls over what it cannot read. */
function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

/** The last word where a handler failed before it said anything. What went wrong stays in the log. */
export function sayFailed(response: ServerResponse): void {
  const number = response.getHeader('x-request-id');
  say(response, 500, `没有做成，请再试一次。It failed; please try again.${number ? `\n${number}` : ''}`);
}

function say(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) return void response.end();
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) response.removeHeader(name);
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${words}\n`);
}

/**
 * A form or an action that Next cannot read, or that failed, ends in a bare 500: here it gets words. Which of
 * the two it was is seen from how far it came.
 */
export function putFailureIntoWords(request: IncomingMessage, response: ServerResponse, progress: Progress): void {
  if (request.method !== 'POST') return;
  const { write, end } = response;
  let said = false;
  const fails = () => said || (response.statusCode === 500 && !response.headersSent);
  const sayOnce = () => {
    if (said) return;
    said = true;
    Object.assign(response, { write, end });
    if (progress.ours) sayFailed(response);
    else say(response, 400, UNREADABLE);
    Object.assign(response, { write: () => true, end: () => response });
  };
  Object.assign(response, {
    write: (...chunk: unknown[]) => (fails() ? (sayOnce(), true) : Reflect.apply(write, response, chunk)),
    end: (...chunk: unknown[]) => (fails() ? (sayOnce(), response) : Reflect.apply(end, response, chunk)),
  });
}
