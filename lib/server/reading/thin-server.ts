import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../log';
import { accepts, matches } from './negotiate';
import { ReadingRoom } from './reading-room';
import { readReleased, recallReleased, releasedVersion, rememberReleased } from './released';
import type { Answer, Served } from './stored-bundle';

/**
 * The thin server: it stands before Next and answers what readers read, from memory, without touching
 * the database. It looks several times a second whether a pointer has moved, lays out the new edition aside and
 * then changes rooms, so that nobody ever meets half of one. When the database is away it goes on with
 * what it has.
 */
interface Held {
  room: ReadingRoom | null;
  timer: NodeJS.Timeout | null;
  closed: boolean;
  lost: boolean;
  /** something was mended: the room is laid out anew though no pointer moved */
  mended: boolean;
  damaged: (key: string) => void;
}

const held = globalThis as { jianbaoReader?: Held };
const LOOK = 300;
/** longest that a start waits for the store */
const PATIENCE = 5_000;
const BOUNDS = { bytes: 192_000_000 };

/** Opens the reading room; the answer closes it. `mend` makes a bundle again that is gone or damaged. */
export async function openEditions(mend?: (key: string) => Promise<void>): Promise<() => void> {
  const damaged = (key: string) =>
    void mend?.(key).then(() => {
      reader.mended = true;
    });
  held.jianbaoReader ??= { room: null, timer: null, closed: false, lost: false, mended: false, damaged };
  const reader = held.jianbaoReader;
  const next = () => {
    if (reader.closed) return;
    reader.timer = setTimeout(() => void lookAgain(reader).finally(next), LOOK);
    reader.timer.unref();
  };
  const opened = lookAgain(reader)
    .then(() => (reader.room ? undefined : recall(reader)))
    .finally(next);
  // a store that is slow or away does not hold up the start: readers are let in when it answers
  await Promise.race([opened, pause(PATIENCE, undefined, { ref: false })]);
  return () => {
    reader.closed = true;
    if (reader.timer) clearTimeout(reader.timer);
    held.jianbaoReader = undefined;
  };
}

async function recall(reader: Held): Promise<void> {
  const recalled = await recallReleased().catch(() => null);
  const room = recalled && (await new ReadingRoom(recalled, BOUNDS, reader.damaged).open().catch(() => null));
  reader.room ??= room;
}

async function lookAgain(reader: Held): Promise<void> {
  try {
    const version = await releasedVersion();
    reader.lost = false;
    if (reader.room?.released.version === version && !reader.mended) return;
    reader.mended = false;
    const released = await readReleased(version);
    reader.room = await new ReadingRoom(released, BOUNDS, reader.damaged).open();
    await rememberReleased(released);
  } catch (error) {
    if (!reader.lost) log().warn({ error: String(error) }, 'readers get what is in memory');
    reader.lost = true;
  }
}

/** What this process has in memory for readers. */
export function editionsHeld(): { issues: number; bytes: number } {
  return held.jianbaoReader?.room?.holds() ?? { issues: 0, bytes: 0 };
}

/** What lies in memory for an address, without a look at the store. */
export function answerOnTable(path: string): Answer | undefined {
  return held.jianbaoReader?.room?.at(path);
}

/** True when the request was a reader's and has its answer, now or in a moment. */
export function serveEdition(request: IncomingMessage, response: ServerResponse): boolean {
  const reader = held.jianbaoReader;
  if (!reader || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const url = request.url ?? '/';
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  const { room } = reader;
  if (!room) {
    if (!READERS.test(path)) return false;
    inAMoment(response);
    return true;
  }
  const answer = room.at(path);
  if (answer) {
    send(request, response, answer);
    return true;
  }
  if (room.isMended(path)) {
    inAMoment(response);
    return true;
  }
  if (!room.mayHave(path)) return false;
  void room.fetch(path).then(
    (found) => (found ? send(request, response, found) : missing(response, path)),
    (error: unknown) => {
      log().error({ path, error: String(error) }, 'reader');
      inAMoment(response);
    },
  );
  return true;
}

/** what is a reader's before we know what was released: the store, or the database, has not answered yet */
const READERS = /^(\/en)?\/(paper\/.*|feed\.xml|sitemap\.xml)?$/;

const MOMENT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width"><title>正在恢复</title><p>这一页正在恢复，过一会儿自己打开。</p>
<p lang="en">This page is being restored and opens by itself in a moment.</p></html>`;

function inAMoment(response: ServerResponse): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' };
  response.writeHead(503, { ...headers, 'content-security-policy': "default-src 'none'" }).end(MOMENT);
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const served = formFor(answer, request.headers['accept-encoding']);
  const known = request.headers['if-none-match'];
  if (known !== undefined && matches(known, served.etag)) {
    response.writeHead(304, served.unchanged).end();
    return;
  }
  response.writeHead(200, served.headers);
  if (request.method === 'HEAD') response.end();
  else response.end(served.body);
}

/** The form of an answer that goes over the wire, by what the reader takes. */
export function formFor(answer: Answer, accepted: string | string[] | undefined): Served {
  if (!accepted || !answer.br) return answer.plain;
  if (accepts(accepted, 'br')) return answer.br;
  return answer.gzip && accepts(accepted, 'gzip') ? answer.gzip : answer.plain;
}

/** Without its last slash an address is the same document's; anything else is not in the paper. */
function missing(response: ServerResponse, path: string): void {
  if (/\/[^/.]+$/.test(path))
    response.writeHead(308, { location: `${path}/`, 'cache-control': 'public, max-age=60' }).end();
  else
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('404\n');
}
