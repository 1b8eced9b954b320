import { connect } from 'node:net';

/**
 * A load generator of our own: connections that ask again as soon as they are answered, keep-alive, no
 * pipelining. All answers to one request are equally long, so it counts bytes and parses nothing. It
 * runs in a process of its own and says what it saw on its channel.
 */
export interface LoadTask {
  port: number;
  path: string;
  headers: string;
  connections: number;
  milliseconds: number;
  /** no more than this */
  requests: number;
}

export interface LoadResult {
  status: number;
  bytes: number;
  requests: number;
  /** per second */
  rate: number;
  p50: number;
  p95: number;
}

async function load(task: LoadTask): Promise<LoadResult> {
  const request = Buffer.from(`GET ${task.path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${task.headers}\r\n`);
  const { length, status, bytes } = await measureOne(task.port, request);
  const taken = new Float64Array(task.requests);
  let count = 0;
  const start = performance.now();
  const end = start + task.milliseconds;
  await Promise.all(
    Array.from({ length: task.connections }, () =>
      converse(task.port, request, length, (milliseconds) => {
        if (count < task.requests) taken[count++] = milliseconds;
        return count < task.requests && performance.now() < end;
      }),
    ),
  );
  const seconds = (performance.now() - start) / 1000;
  const sorted = taken.subarray(0, count).sort();
  const at = (share: number) => sorted[Math.min(count - 1, Math.floor(count * share))] ?? 0;
  return { status, bytes, requests: count, rate: count / seconds, p50: at(0.5), p95: at(0.95) };
}

/** One whole answer: how long it is on the wire. */
function measureOne(port: number, request: Buffer): Promise<{ length: number; status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let got = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (part: Buffer) => {
      got = Buffer.concat([got, part]);
      const head = got.indexOf('\r\n\r\n');
      if (head < 0) return;
      const text = got.subarray(0, head).toString('latin1');
      const bytes = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (got.length < head + 4 + bytes) return;
      socket.destroy();
      resolve({ length: head + 4 + bytes, status: Number(text.split(' ')[1]), bytes });
    });
  });
}

function converse(
  port: number,
  request: Buffer,
  length: number,
  more: (milliseconds: number) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let asked = 0;
    let left = length;
    const ask = () => {
      asked = performance.now();
      left = length;
      socket.write(request);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection.')));
    socket.on('data', (part: Buffer) => {
      left -= part.length;
      if (left < 0) reject(new Error('An answer was longer than the one before.'));
      if (left > 0) return;
      if (more(performance.now() - asked)) ask();
      else {
        resolve();
        socket.destroy();
      }
    });
  });
}

process.on('message', (task: LoadTask) => {
  load(task).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
