import { postmasterPid } from '../ground/postgres';
import { join } from 'node:path';
import type { Line } from './line';
import { familyOf, freeze, signal } from './processes';
import type { Product } from './product';
import type { Fault } from './schedule';
import type { SmallDisk } from './small-disk';

/** What a fault can be done to. */
export interface Scene {
  product: Product;
  dataDir: string;
  disk: SmallDisk | null;
  /** second act only */
  line: Line | null;
}

/** Does it and waits until it is over; the answer says what it really was. */
export async function strike({ kind, lasts }: Fault, { product, dataDir, disk, line }: Scene): Promise<string> {
  const seconds = `${(lasts / 1000).toFixed(1)} s`;
  switch (kind) {
    case 'app killed':
      await product.kill();
      return 'app killed with -9 and started again';
    case 'app frozen':
      await freezeOne(product.pid(), lasts);
      return `app frozen for ${seconds}`;
    case 'database killed':
      signal(postmasterPid(join(dataDir, 'postgres')), 'SIGKILL');
      return 'database killed with -9';
    case 'database frozen':
      await freeze(postmasterPid(join(dataDir, 'postgres')), lasts);
      return `database frozen for ${seconds}`;
    case 'child killed':
      return killChild(product);
    case 'disk full':
      if (!disk) return 'disk full: skipped, no file system can be mounted here';
      await disk.full(lasts);
      return `disk of the files full for ${seconds}`;
    case 'line cut':
      await line?.cut(lasts);
      return `line to the database cut for ${seconds}`;
    case 'line stalled':
      await line?.stall(lasts);
      return `line to the database carries nothing for ${seconds}`;
    case 'line reset':
      line?.reset();
      return 'every connection to the database reset';
  }
}

/** The process alone: its children go on without it. */
async function freezeOne(pid: number, lasts: number): Promise<void> {
  signal(pid, 'SIGSTOP');
  await pause(lasts);
  signal(pid, 'SIGCONT');
}

/** One that composes or builds, as soon as there is one. */
async function killChild(product: Product): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const child = familyOf(product.pid()).find(({ command }) => /(composer|build|backup)-child/.test(command));
    if (child && signal(child.pid, 'SIGKILL')) return `${/\w+-child/.exec(child.command)?.[0]} killed with -9`;
    await pause(100);
  }
  return 'child killed: skipped, none was at work for ten seconds';
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
