import { connect, type Socket } from 'node:net';

/**
 * A line to a server of HTTP, kept open, one request at a time. It reads the status, the length and the body, and
 * nothing else, so that the one who asks takes as little as possible of the two cores.
 */
export interface Line {
  post(path: string, body: string, headers?: string): Promise<{ status: number; body: string }>;
  close(): void;
}

export async function openLine(port: number): Promise<Line> {
  const socket = await connected(port);
  let answered: ((answer: { status: number; body: string }) => void) | null = null;
  let failed: (error: Error) => void = () => {};
  let got = '';
  socket.setEncoding('utf8');
  socket.on('error', (error) => failed(error));
  socket.on('close', () => failed(new Error('The server closed the line.')));
  socket.on('data', (part: string) => {
    got += part;
    const head = got.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(got.slice(0, head))?.[1]);
    const body = got.slice(head + 4);
    if (Buffer.byteLength(body) < length) return;
    const status = Number(got.slice(9, 12));
    got = '';
    answered?.({ status, body });
  });
  return {
    post: (path, body, headers = '') =>
      new Promise((resolve, reject) => {
        [answered, failed] = [resolve, reject];
        const length = Buffer.byteLength(body);
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n${headers}Content-Length: ${length}\r\n\r\n${body}`,
        );
      }),
    close: () => socket.destroy(),
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}
