import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port';
import { type OtherUser, otherUser, postgresBinaries, reachableByOthers } from './postgres-binaries';

/** A running PostgreSQL of our own, made of the binaries in npm, its data in `home`. */
export interface PostgresServer {
  /** connection address of one of its databases */
  url(database: string): string;
  /** folder of the cluster */
  data: string;
  isAlive(): boolean;
  /** after it died, at the same address */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** tests only: no fsync, nothing of it has to survive */
  throwaway?: boolean;
}

// without these flags and without LANG the cluster is SQL_ASCII, where 云湖 has length 6
const INITDB = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];

// seconds that a big database may need to read its journal again after a crash
const RECOVERY = 300;

export async function startPostgres(home: string, options: PostgresOptions = {}): Promise<PostgresServer> {
  const user = otherUser();
  const place = placeFor(home, user);
  mkdirSync(place, { recursive: true });
  const data = join(place, CLUSTER);
  const password = passwordOf(place);
  const binaries = postgresBinaries(user, place);
  if (!existsSync(join(data, 'PG_VERSION'))) init(binaries.initdb, data, password, user);
  const running = await adopt(data, password);
  const port = running?.port ?? (await freePort());
  const start = () => launch(binaries.postgres, data, port, user, options, password);
  let pid = running?.pid ?? (await start());
  return {
    data,
    url: (database) => `postgresql://jianbao:${password}@127.0.0.1:${port}/${database}`,
    isAlive: () => alive(pid),
    revive: async () => {
      pid = await start();
    },
    stop: () => stopPid(pid, data),
  };
}

/** The process of the database server that lives in `home`. */
export function postmasterPid(home: string): number {
  return Number(readFileSync(join(placeFor(home, otherUser()), CLUSTER, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

const CLUSTER = 'cluster';

function placeFor(home: string, user: OtherUser | null): string {
  if (!user || reachableByOthers(home)) return home;
  return join(tmpdir(), `jianbao-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
}

function passwordOf(place: string): string {
  const file = join(place, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function init(initdb: string, data: string, password: string, user: OtherUser | null): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  chmodSync(data, 0o700);
  const passwordFile = `${data}.initial`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    execFileSync(
      initdb,
      [`--pgdata=${data}`, '--username=jianbao', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...INITDB],
      { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** After a kill -9 of ours the database server lives on: its own pid file says where. */
async function adopt(data: string, password: string): Promise<{ pid: number; port: number } | null> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!alive(pid)) return null;
  for (let tries = 0; tries < 50; tries++) {
    if (await answers(port, password)) return { pid, port };
    if (!alive(pid)) return null;
    await pause(100);
  }
  return null;
}

async function launch(
  postgres: string,
  data: string,
  port: number,
  user: OtherUser | null,
  options: PostgresOptions,
  password: string,
): Promise<number> {
  const flags = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=100'];
  if (options.throwaway) flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
  let said = '';
  const child = spawn(postgres, ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  child.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-2000);
  });
  for (let tries = 0; tries < RECOVERY * 10; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`PostgreSQL did not start:\n${said}`);
    if (await answers(port, password)) {
      child.unref();
      return child.pid as number;
    }
    await pause(100);
  }
  throw new Error(`PostgreSQL did not answer:\n${said}`);
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'jianbao',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function stopPid(pid: number, data: string): Promise<void> {
  if (!alive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 100 && existsSync(join(data, 'postmaster.pid')); tries++) await pause(100);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
