import { spawn } from 'node:child_process';
import { freePort } from '../../ground/free-port';
import { LEAN_FLAGS, lean } from '../../ground/lean.mjs';

export interface Served {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** The product as `npm start` starts it, on a data folder of its own. */
export async function serve(data: string): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, [...LEAN_FLAGS, 'scripts/serve.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...lean(process.env),
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
    url: `http://127.0.0.1:${port}`,
    pid: child.pid as number,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
