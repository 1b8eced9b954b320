import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { matches } from './negotiate';
import { type PlainRequest, readPlainRequest } from './plain-request';
import type { Answer } from './stored-bundle';
import { formFor } from './thin-server';
import { HELD, unchangedAnswer, type Wire, wholeAnswer } from './wire';

/**
 * The front door stands on the line itself, before Node's HTTP: a reader's plain request for what lies in memory
 * gets its bytes there. The first request that is anything else takes its line along to Node, for good.
 */
export interface FrontDoor {
  /** Each line held here is ended when its answer is gone, and cut off after these seconds. */
  close(seconds: number): void;
  /** lines held here */
  held(): number;
}

interface Rules {
  /** what lies in memory for an address */
  answerAt: (path: string) => Answer | undefined;
  /** is this host ours to answer for? */
  answersAs: (host: string) => boolean;
  /** told of every answer */
  answered: (status: number) => void;
}

export function openFrontDoor(server: Server, { answerAt, answersAs, answered }: Rules): FrontDoor {
  const toNode = server.listeners('connection') as ((line: Socket) => void)[];
  server.removeAllListeners('connection');
  const lines = new Set<Socket>();
  let closed = false;

  server.on('connection', (line: Socket) => {
    lines.add(line);
    line.setNoDelay(true);
    line.setTimeout(HELD * 1000, end);
    line.on('data', read).on('error', drop).on('end', end).on('close', forget);

    function read(piece: Buffer): void {
      if (closed) return;
      const request = readPlainRequest(piece);
      const found = request && answersAs(request.host) ? answerAt(request.path) : undefined;
      if (!request || !found) {
        handOver(piece);
        return;
      }
      const { status, wire } = answerTo(request, found);
      send(line, wire);
      answered(status);
    }
    function handOver(piece: Buffer): void {
      forget();
      line.off('data', read).off('error', drop).off('end', end).off('close', forget).off('timeout', end);
      line.setTimeout(0);
      line.pause();
      for (const hear of toNode) hear.call(server, line);
      line.unshift(piece);
      line.resume();
    }
    function end(): void {
      line.end();
      // who does not hang up in return is cut off
      line.setTimeout(1_000, drop);
    }
    function drop(): void {
      line.destroy();
    }
    function forget(): void {
      lines.delete(line);
    }
  });

  return {
    close(seconds) {
      closed = true;
      for (const line of lines) line.end(() => line.destroy()).setTimeout(0);
      setTimeout(() => {
        for (const line of lines) line.destroy();
      }, seconds * 1000).unref();
    },
    held: () => lines.size,
  };
}

function answerTo({ takes, knows }: PlainRequest, answer: Answer): { status: number; wire: Wire } {
  const served = formFor(answer, takes);
  return knows !== undefined && matches(knows, served.etag)
    ? { status: 304, wire: unchangedAnswer(served) }
    : { status: 200, wire: wholeAnswer(served) };
}

/** Who asks on without reading is not heard until the bytes are gone. */
function send(line: Socket, wire: Wire): void {
  line.cork();
  let room = true;
  for (const piece of wire) room = line.write(piece);
  line.uncork();
  if (room) return;
  line.pause();
  line.once('drain', () => line.resume());
}
