import type { IncomingMessage } from 'node:http';

/** Whoever sent it has gone before it was all here: nobody waits for an answer. */
export class LeftEarly extends Error {}

/** The whole body, or null as soon as it is more than `most` bytes: what is announced and what really comes. The rest of it is let go by. */
export function wholeBody(request: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(null);
  if (request.destroyed) return Promise.reject(new LeftEarly('left early'));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const take = (part: Buffer) => {
      length += part.length;
      if (length <= most) return void parts.push(part);
      request.off('data', take).resume();
      resolve(null);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(parts, length)));
    for (const sign of ['error', 'close']) request.once(sign, () => reject(new LeftEarly('left early')));
  });
}
