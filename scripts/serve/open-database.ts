import { givenDatabase, ownDatabase } from '../ground/database';
import { watchPostgres } from '../ground/postgres-watch';
import { settleIn } from '../ground/settle-in';
import type { StopInOrder } from './stop-in-order';

interface Opened {
  embedded: boolean;
  /** tells whoever starts a second one in the same folder */
  servesAt(url: string): void;
}

/** The database of the settings, or our own, brought up to date; afterwards DATABASE_URL is where it is. */
export async function openDatabase(
  dataDir: string,
  running: StopInOrder,
  say: (line: string) => void,
): Promise<Opened> {
  if (process.env.DATABASE_URL) {
    await givenDatabase(process.env, say);
    return { embedded: false, servesAt: () => {} };
  }
  const settled = await settleIn(dataDir, say);
  running.add({ stop: async () => settled.moveOut() });
  const { server, appUrl } = await ownDatabase(dataDir, say);
  // abandoned it is told to stop, and not waited for
  running.add({ stop: server.stop, abandon: () => void server.stop() }, { stop: watchPostgres(server, say) });
  process.env.DATABASE_URL = appUrl;
  return { embedded: true, servesAt: settled.servesAt };
}
