import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../scripts/ground/free-port';
import { otherUser } from '../../scripts/ground/postgres-binaries';

export const POOLER = ['/usr/sbin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'].find(
  existsSync,
);

/** PgBouncer before a database, in transaction mode, with fewer connections than the product has. */
export async function startPooler(database: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-pooler-'));
  const [direct, port] = [new URL(database), await freePort()];
  writeFileSync(join(folder, 'users'), `"${direct.username}" "${decodeURIComponent(direct.password)}"\n`);
  writeFileSync(
    join(folder, 'pooler.ini'),
    `[databases]
* = host=${direct.hostname} port=${direct.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
server_login_retry = 1
`,
  );
  const user = otherUser();
  chmodSync(folder, 0o700);
  for (const file of ['', 'users', 'pooler.ini']) if (user) chownSync(join(folder, file), user.uid, user.gid);
  const child = spawn(POOLER as string, [join(folder, 'pooler.ini')], { ...user, stdio: 'ignore' });
  const url = new URL(database);
  url.port = String(port);
  await answers(child, url.href);
  return {
    url: url.href,
    stop: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`PgBouncer stopped with ${child.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error('PgBouncer did not answer.');
}
