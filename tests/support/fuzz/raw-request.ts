import { connect } from 'node:net';
import type { Asked } from './addresses';

export interface Heard {
  /** 0: the line was closed without a word */
  status: number;
  type: string;
  text: string;
}

/** Puts the request on a line of its own as it is, since no client would send it so, and hears it to the end. */
export function rawRequest(origin: string, { method, target, headers, body }: Asked, deadline: number): Promise<Heard> {
  const { hostname, port, host } = new URL(origin);
  const lines = [`${method} ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (method === 'POST') lines.push(`Origin: ${origin}`, `Content-Length: ${body.length}`);
  return new Promise((answer, fail) => {
    const parts: Buffer[] = [];
    const line = connect({ host: hostname, port: Number(port) });
    const timer = setTimeout(() => {
      line.destroy();
      fail(new Error(`no end within ${deadline} ms`));
    }, deadline);
    line.on('connect', () => line.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])));
    line.on('data', (part) => parts.push(part));
    // a body that nobody wanted is not read to its end
    line.on('error', () => {});
    line.on('close', () => {
      clearTimeout(timer);
      answer(heard(Buffer.concat(parts).toString('utf8')));
    });
  });
}

function heard(all: string): Heard {
  const end = all.indexOf('\r\n\r\n');
  const head = end < 0 ? all : all.slice(0, end);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0),
    type: /^content-type: (.*)$/im.exec(head)?.[1] ?? '',
    text: end < 0 ? '' : all.slice(end + 4),
  };
}
