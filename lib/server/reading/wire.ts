import type { Served } from './stored-bundle';

/** seconds that a line is held without a request: longer than a proxy in front holds its own */
export const HELD = 65;

/** An answer as it goes over the wire, in one piece or two. */
export type Wire = readonly [Buffer] | readonly [Buffer, Buffer];

/** With its head in front this much is copied once a second; longer ones go in two pieces. */
const IN_ONE_PIECE = 128 * 1024;

const made = new WeakMap<Served, { second: number; wire: Wire }>();
let now = { second: 0, date: '' };

/** The whole answer, as Node would write it; made anew when its date has passed. */
export function wholeAnswer(served: Served): Wire {
  const { second, date } = clock();
  const kept = made.get(served);
  if (kept?.second === second) return kept.wire;
  const head = headOf('200 OK', served.headers, date);
  const { body } = served;
  const wire: Wire = body.length <= IN_ONE_PIECE ? [Buffer.concat([head, body])] : [head, body];
  made.set(served, { second, wire });
  return wire;
}

/** That the reader has it already. */
export function unchangedAnswer(served: Served): Wire {
  return [headOf('304 Not Modified', served.unchanged, clock().date)];
}

function headOf(status: string, headers: readonly string[], date: string): Buffer {
  let head = `HTTP/1.1 ${status}\r\n`;
  for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
  return Buffer.from(`${head}Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${HELD}\r\n\r\n`, 'latin1');
}

function clock(): typeof now {
  const time = Date.now();
  const second = Math.floor(time / 1000);
  if (second !== now.second) now = { second, date: new Date(time).toUTCString() };
  return now;
}
