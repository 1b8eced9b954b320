import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../ground/free-port';

export interface Server {
  port: number;
  stop(): Promise<void>;
}

/** The product as it is built, on the data folder and the database of this run. */
export async function startProduct(data: string): Promise<Server> {
  const port = await freePort();
  const more = process.env.JIANBAO_BENCH_NODE?.split(' ') ?? [];
  const child = spawn(process.execPath, [...more, '--import', 'tsx', 'scripts/serve.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, JIANBAO_DATA: data, DATABASE_URL: '', JIANBAO_PORT: String(port), JIANBAO_LOG: 'warn' },
  });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (part: Buffer) => part.toString().includes('is ready') && ready());
    child.once('exit', (code) => failed(new Error(`The product stopped with ${code} before it was ready.`)));
  });
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

export async function startPlainHandler(databaseUrl: string): Promise<Server> {
  const child = fork('scripts/bench/write/plain-handler.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    port,
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
