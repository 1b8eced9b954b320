import { type ChildProcess, spawn } from 'node:child_process';
import type { Log } from './log';

/** The product under supervision: whenever it ends it is started again, as a service manager does. */
export interface Product {
  url: string;
  pid(): number;
  /** each time that readers could not be served, ms since the run began: from when, until the newest paper was there again */
  downs: { from: number; until: number | null }[];
  isUp(): boolean;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function startProduct(settings: Record<string, string>, port: number, log: Log): Promise<Product> {
  const url = `http://127.0.0.1:${port}`;
  const downs: Product['downs'] = [];
  let child: ChildProcess;
  let wanted = true;
  let killed = false;
  const start = () => {
    child = spawn(process.execPath, ['scripts/serve.mjs'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...settings, JIANBAO_PORT: String(port), JIANBAO_LOG: 'warn' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => {
        said = (said + part).slice(-3_000);
        log.keep(part.toString());
      });
    child.once('exit', (code) => {
      if (!wanted) return;
      if (!killed)
        log.breach(`the product ended by itself with ${code}: ${said.trim().split('\n').slice(-6).join(' | ')}`);
      killed = false;
      start();
    });
  };
  start();
  const starting = { from: log.now(), until: null as number | null };
  downs.push(starting);
  await untilListening(url, 240_000);
  void untilRead(url, starting, log);
  return {
    url,
    downs,
    pid: () => child.pid as number,
    isUp: () => downs.at(-1)?.until !== null,
    kill: async () => {
      killed = true;
      const down = { from: log.now(), until: null as number | null };
      downs.push(down);
      child.kill('SIGKILL');
      await untilListening(url, 240_000, child);
      void untilRead(url, down, log);
    },
    stop: async () => {
      wanted = false;
      downs.push({ from: log.now(), until: null });
      const gone = new Promise((ended) => child.once('exit', ended));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** It listens before the newest paper lies on the table: a moment on a machine that is idle. */
async function untilRead(url: string, down: Product['downs'][number], log: Log): Promise<void> {
  const began = log.now();
  while (down.until === null) {
    const front = await fetch(url, { signal: AbortSignal.timeout(20_000) }).catch(() => null);
    if (front?.status === 200) down.until = log.now();
    else if (log.now() - began > 120_000) return log.breach('readers are not served two minutes after a start');
    else await pause(100);
  }
}

/** Answers at all: what it says of its health is another matter. */
async function untilListening(url: string, patience: number, before?: ChildProcess): Promise<void> {
  const began = Date.now();
  if (before) while (before.exitCode === null && before.signalCode === null) await pause(10);
  for (;;) {
    const there = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
      () => true,
      () => false,
    );
    if (there) return;
    if (Date.now() - began > patience)
      throw new Error(`The product does not listen at ${url} after ${patience / 1000} s.`);
    await pause(50);
  }
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
