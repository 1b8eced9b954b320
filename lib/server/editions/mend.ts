import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../log';
import { rebuildBundle } from './build';

/** Bundles that were found gone or damaged, until they are made again. Readers go on with all others. */
const held = globalThis as { jianbaoMending?: Map<string, Promise<void>> };
held.jianbaoMending ??= new Map();
const mending = held.jianbaoMending;

const AGAIN = 30_000;
let turn = Promise.resolve();

/** Made again, one at a time; a second word about it waits for the same. */
export function mendBundle(key: string): Promise<void> {
  const underway = mending.get(key) ?? untilMade(key).finally(() => mending.delete(key));
  mending.set(key, underway);
  return underway;
}

export function bundlesBeingMended(): number {
  return mending.size;
}

async function untilMade(key: string): Promise<void> {
  log().warn({ key }, 'a damaged bundle is made again');
  for (;;) {
    const attempt = turn.then(() => rebuildBundle(key));
    turn = attempt.catch(() => {});
    try {
      return await attempt;
    } catch (error) {
      log().error({ key, error: String(error) }, 'a damaged bundle was not made again');
      await pause(AGAIN, undefined, { ref: false });
    }
  }
}
