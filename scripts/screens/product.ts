import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { LEAN_FLAGS, lean } from '../ground/lean.mjs';
import { freePort } from '../ground/free-port';

export interface Product {
  address: string;
  stop(): Promise<void>;
}

/** The product of a working tree on a data folder, its clock going on from an instant, or held there. */
export async function startProduct(
  tree: string,
  data: string,
  clock: { from: string } | { held: string },
): Promise<Product> {
  const port = await freePort();
  const [file, setting] =
    'held' in clock
      ? ['hold-clock.mjs', { JIANBAO_CLOCK_HELD: clock.held }]
      : ['set-clock.mjs', { JIANBAO_CLOCK_AHEAD: String(Date.parse(clock.from) - Date.now()) }];
  const child = spawn(
    process.execPath,
    [...LEAN_FLAGS, '--import', resolve('tests/support', file), 'scripts/serve.mjs'],
    {
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
    },
  );
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (said: Buffer) => said.toString().includes('is ready') && ready());
    void ended.then((code) => failed(new Error(`The product stopped with ${code} before it was ready.`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
