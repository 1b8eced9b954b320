import { log } from '../log';
import { rebuildBundle } from './build';

/** Bundles that were found gone or damaged, until they are made again. Readers go on with all others. */
const held = globalThis as { jianbaoMending?: Map<string, 'waits' | 'again'> };
held.jianbaoMending ??= new Map();
const mending = held.jianbaoMending;

const AGAIN = 30_000;

/** Makes it again, one at a time and not oftener than every half minute; a second word about it changes nothing. */
export function mendBundle(key: string): void {
  if (mending.has(key)) return;
  mending.set(key, 'waits');
  log().warn({ key }, 'a damaged bundle is made again');
  turn = turn.then(async () => {
    try {
      await rebuildBundle(key);
      mending.delete(key);
    } catch (error) {
      log().error({ key, error: String(error) }, 'a damaged bundle was not made again');
      mending.set(key, 'again');
      setTimeout(() => {
        if (mending.get(key) !== 'again') return;
        mending.delete(key);
        mendBundle(key);
      }, AGAIN).unref();
    }
  });
}

let turn = Promise.resolve();

export function bundlesBeingMended(): number {
  return mending.size;
}
