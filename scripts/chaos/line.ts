import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The line between the product and its database, which can be cut, stalled and reset. */
export interface Line {
  port: number;
  /** nobody gets through, and who is on it loses it */
  cut(lasts: number): Promise<void>;
  /** it stays open and carries nothing */
  stall(lasts: number): Promise<void>;
  /** who is on it loses it; whoever comes gets through */
  reset(): void;
  close(): Promise<void>;
}

export async function layLine(to: { host: string; port: number }): Promise<Line> {
  const open = new Set<[Socket, Socket]>();
  let down = false;
  let still = false;
  const server = createServer((near) => {
    near.on('error', () => {});
    if (down) return void near.resetAndDestroy();
    const far = connect(to);
    far.on('error', () => near.destroy());
    const pair: [Socket, Socket] = [near, far];
    open.add(pair);
    const end = () => {
      open.delete(pair);
      for (const side of pair) side.destroy();
    };
    near.on('close', end);
    far.on('close', end);
    near.on('data', (part) => far.write(part));
    far.on('data', (part) => near.write(part));
    if (still) for (const side of pair) side.pause();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const reset = () => {
    for (const [near, far] of open) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    reset,
    cut: async (lasts) => {
      down = true;
      reset();
      await pause(lasts);
      down = false;
    },
    stall: async (lasts) => {
      still = true;
      for (const side of [...open].flat()) side.pause();
      await pause(lasts);
      still = false;
      for (const side of [...open].flat()) side.resume();
    },
    close: async () => {
      reset();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
