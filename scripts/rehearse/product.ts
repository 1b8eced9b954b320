/** The running product, or one started for the rehearsal on a data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../ground/free-port';

export class NotThere extends Error {}

export interface Product {
  url: string;
  /** where its data is, for the command that mints the first token */
  settings: Record<string, string>;
  stop(): Promise<void>;
}

interface Wanted {
  url: string | undefined;
  keep: boolean;
  say: (line: string) => void;
}

/** The one at `--url`, else the one at the usual address, else a new one. */
export async function findProduct({ url, keep, say }: Wanted): Promise<Product> {
  const usual = `http://127.0.0.1:${process.env.JIANBAO_PORT ?? process.env.PORT ?? 3000}`;
  const settings = { JIANBAO_DATA: resolve(process.env.JIANBAO_DATA ?? '.jianbao') };
  if (url) {
    if (await answers(url)) return { url, settings, stop: async () => {} };
    throw new NotThere(`Nothing that is Jianbao answers at ${url}. Start it with npm start, or leave --url out.`);
  }
  if (await answers(usual)) return { url: usual, settings, stop: async () => {} };
  return start(keep, say);
}

async function answers(url: string): Promise<boolean> {
  const health = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(20_000) })
    .then((answer) => answer.json())
    .catch(() => null);
  return (health as { database?: boolean } | null)?.database === true;
}

async function start(keep: boolean, say: (line: string) => void): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jianbao-rehearsal-'));
  const settings = { JIANBAO_DATA: dataDir, DATABASE_URL: '' };
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  say(`Nothing runs at the usual address: starting a product of its own at ${url} …`);
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...settings, JIANBAO_PORT: String(port), JIANBAO_LOG: 'warn' },
  });
  const stopNow = async () => {
    if (child.exitCode === null) {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('is ready')) ready();
    });
    child.once('exit', (code) => failed(new NotThere(`The product stopped with ${code} before it was ready.`)));
  }).catch(async (error: unknown) => {
    await stopNow();
    throw error;
  });
  return { url, settings, stop: () => (keep ? untilStopped(url, say, stopNow) : stopNow()) };
}

async function untilStopped(url: string, say: (line: string) => void, stop: () => Promise<void>): Promise<void> {
  say(`It goes on running at ${url}. Ctrl-C stops it and removes its data.`);
  const ticking = setInterval(() => {}, 60_000);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  clearInterval(ticking);
  await stop();
}
