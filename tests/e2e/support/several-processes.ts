import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/ground/free-port';
import { startPostgres } from '../../../scripts/ground/postgres';
import { withClient } from '../../../scripts/ground/with-client';
import type { Role } from '../../../scripts/serve/role';
import { startS3 } from '../../support/s3-server';

/** One process of a newspaper that has several, as on a machine of its own: it shares database, bucket and secret. */
export interface OneProcess {
  url: string;
  said(): string;
  ready: Promise<void>;
  ended: Promise<number | null>;
  send(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** A database and a bucket with nothing in them, and the processes that are started on them. */
export interface SharedGround {
  database: string;
  settings: NodeJS.ProcessEnv;
  start(role: Exclude<Role, 'all'>): Promise<OneProcess>;
  end(): Promise<void>;
}

export async function shareGround(): Promise<SharedGround> {
  const place = mkdtempSync(join(tmpdir(), 'jianbao-beside-'));
  const server = await startPostgres(join(place, 'postgres'), { throwaway: true });
  await withClient(server.url('postgres'), (client) => client.query('create database jianbao'));
  const bucket = await startS3();
  const settings = {
    ...process.env,
    ...bucket.settings,
    DATABASE_URL: server.url('jianbao'),
    JIANBAO_SECRET: 'one secret for all processes of the newspaper',
    JIANBAO_LOG: 'warn',
  };
  const started: OneProcess[] = [];
  return {
    database: server.url('jianbao'),
    settings,
    start: async (role) => {
      const port = await freePort();
      const data = mkdtempSync(join(place, `${role}-`));
      const one = startOne(port, { ...settings, JIANBAO_ROLE: role, JIANBAO_PORT: String(port), JIANBAO_DATA: data });
      started.push(one);
      return one;
    },
    end: async () => {
      for (const one of started) one.send('SIGTERM');
      await Promise.all(started.map(({ ended }) => ended));
      await bucket.stop();
      await server.stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

function startOne(port: number, env: NodeJS.ProcessEnv): OneProcess {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: 'pipe' });
  let said = '';
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const ready = new Promise<void>((is, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part;
        if (said.includes('is ready')) is();
      });
    child.once('close', (code) => failed(new Error(`It stopped with ${code} before it was ready:\n${said}`)));
  });
  ready.catch(() => {});
  return { url: `http://127.0.0.1:${port}`, said: () => said, ready, ended, send: (signal) => send(child, signal) };
}

function send(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
}
