import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { LEAN_FLAGS, lean } from '../ground/lean.mjs';
import { freePort } from '../ground/free-port';

export interface Product {
  address: string;
  pid: number;
  stop(): Promise<void>;
}

/** The product of a working tree on a data folder, its clock going on from an instant, or held there, or the machine's. */
export async function startProduct(
  tree: string,
  data: string,
  clock: { from: string } | { held: string } | null,
): Promise<Product> {
  const port = await freePort();
  const { flags, setting } = clock ? setBy(clock) : { flags: [], setting: {} };
  const child = spawn(process.execPath, [...LEAN_FLAGS, ...flags, 'scripts/serve.mjs'], {
    cwd: tree,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...lean(process.env),
      ...setting,
      JIANBAO_DATA: data,
      JIANBAO_PORT: String(port),
      JIANBAO_LOG: 'warn',
      DATABASE_URL: '',
    },
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (said: Buffer) => said.toString().includes('is ready') && ready());
    void ended.then((code) => failed(new Error(`The product stopped with ${code} before it was ready.`)));
  });
  return {
    pid: child.pid as number,
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function setBy(clock: { from: string } | { held: string }): { flags: string[]; setting: Record<string, string> } {
  const by = (file: string) => ['--import', resolve('tests/support', file)];
  return 'held' in clock
    ? { flags: by('hold-clock.mjs'), setting: { JIANBAO_CLOCK_HELD: clock.held } }
    : {
        flags: by('set-clock.mjs'),
        setting: { JIANBAO_CLOCK_AHEAD: String(Date.parse(clock.from) - Date.now()) },
      };
}
